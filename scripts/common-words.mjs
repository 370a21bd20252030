/**
 * Writes packages/core/src/text/common-words-data.ts: the words of English and French that running text writes in small letters, so that a capital
 * makes no name of them. From the sentences of Tatoeba (CC BY 2.0 FR), as pairs `{set, a, b}` in NDJSON, plain or .gz:
 *   node scripts/common-words.mjs PAIRS
 * A word counts where it stands inside a sentence; it is common from five times on, if two thirds of them are in small letters.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

const MIN_COUNT = 5;
const MIN_SMALL = 0.66;
/** Words of news and of posts that everyday sentences lack. */
const MORE = `attack attacks attentat attentats bomber bombing boardwalk broadcast brave braves breaks chaos cop cops curfew dam dams deputy dramatic drone drones ebola evacuation evacue evacuee evacues explosions explosives footage
fusillade gendarme gendarmes graphic gunman gunmen gunshots hashtag headline hero heros horrific hostage hostages hurricane incredible inondation inondations looting lockdown looters mairie manif manifestants massacre marathon
minister mosque mosquee otage otages outage panic pic pics pier prefecture prefet prefete protest protests rallies rally rampage refinery refugees refugie refugies riot riots rumeur rumeurs rumour rumours shooter shooting
shootings shootout shots siege sniper snipers suspects suspect tir tirs terror terrorist terrorists terroriste terroristes tomb toxic toxique tornado trampoline tsunami tweet tweets unbelievable unconfirmed urgence victimes viral
amazing awesome omfg lmao lmfao lmfaoo woah whoa yikes geez jeez geezus smh damn shit fuck fucking holy wtf omg ouch eek aww awww ugh wow yay ffs thanks thx merci putain merde bordel honte grave dingue`;
/** Words that are also given names: a capital says which. */
const NAMES =
  'pierre jean rose rosa iris marguerite olivier marine clement ange victor victoire mark bill rob bob frank grant drew will jack chase hunter mason carter grace faith hope joy dawn lily daisy ruby pearl amber may june april august paris nice tours france angleterre tom mary marie anne paul luc marc'.split(
    ' ',
  );

const bytes = readFileSync(process.argv[2]);
const lines = (process.argv[2].endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').trim().split('\n');
const sentences = { en: new Set(), fr: new Set() };
for (const line of lines) {
  const { set, a, b } = JSON.parse(line);
  if (!set.startsWith('tat_')) continue;
  sentences.en.add(a);
  if (set === 'tat_fr') sentences.fr.add(b);
}

const fold = (word) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');

const common = new Set(MORE.split(/\s+/));
for (const texts of Object.values(sentences)) {
  const small = new Map();
  const capital = new Map();
  for (const text of texts) {
    let opening = true;
    for (const [piece] of text.matchAll(/\p{L}[\p{L}\p{M}]*|[.?!…":«»“”–—]/gu)) {
      if (!/^\p{L}/u.test(piece)) {
        opening = true;
        continue;
      }
      const counts = /^\p{Lu}/u.test(piece) ? capital : small;
      if (!opening) counts.set(fold(piece), (counts.get(fold(piece)) ?? 0) + 1);
      opening = false;
    }
  }
  for (const [word, n] of small)
    if (word.length > 2 && n >= MIN_COUNT && n >= MIN_SMALL * (n + (capital.get(word) ?? 0))) common.add(word);
}
for (const name of NAMES) common.delete(name);

const wrapped = [];
for (const word of [...common].sort())
  if (wrapped.length > 0 && wrapped.at(-1).length + word.length < 150) wrapped[wrapped.length - 1] += ` ${word}`;
  else wrapped.push(word);
writeFileSync(
  'packages/core/src/text/common-words-data.ts',
  `/**
 * Words of English and French that running text writes in small letters, accent-free. Written by scripts/common-words.mjs.
 * Counted in the sentences of Tatoeba (CC BY 2.0 FR, tatoeba.org, by its contributors); the list holds words, no sentence.
 */
export const COMMON_WORDS = \`
${wrapped.join('\n')}\`;
`,
);
process.stderr.write(`${common.size} words\n`);
