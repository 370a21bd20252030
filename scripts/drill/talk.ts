import { DRILL_MS, localMs } from './clock.ts';
import { typed, withEventMarks, withLightMarks } from './noise.ts';
import { someone, type People } from './people.ts';
import { phrase } from './phrase.ts';
import { introduced } from './hearsay.ts';
import { bag, type Random } from './random.ts';
import { SMALL_REPLIES } from './chatter/small-talk.ts';
import { RELIEF, REPLIES } from './replies.ts';
import type { Author, ClaimScript, Draft, Lang, Phrasings, Stance } from './script.ts';
import { moments, weighted } from './waves.ts';

type Move = 'says' | 'copies' | 'asks' | 'denies' | 'reacts';

/** What people do with a claim before and after somebody who should know has spoken. */
const UNSETTLED: Readonly<Record<Move, number>> = { says: 0.55, copies: 0.12, asks: 0.19, denies: 0.05, reacts: 0.09 };
const SETTLED: Readonly<Record<Move, number>> = { says: 0.3, copies: 0.08, asks: 0.08, denies: 0.46, reacts: 0.08 };
/** Before anybody knows, and after many rumours: a true one is disbelieved. */
const DOUBTED: Readonly<Record<Move, number>> = { says: 0.5, copies: 0.1, asks: 0.19, denies: 0.12, reacts: 0.09 };
/** What people do with news that nobody contests. */
const NEWS: Readonly<Record<Move, number>> = { says: 0.62, copies: 0.12, asks: 0.14, denies: 0, reacts: 0.12 };
const SETTLED_TRUE: Readonly<Record<Move, number>> = { says: 0.66, copies: 0.14, asks: 0.08, denies: 0, reacts: 0.12 };
const LANGS: readonly (readonly [Lang, number])[] = [
  ['fr', 0.71],
  ['en', 0.22],
  ['es', 0.03],
  ['de', 0.025],
  ['ar', 0.015],
];
const OFFICIAL =
  /démen|préfecture|mairie (vient|dit|l’)|la ville|confirm|officiel|journal|inspecté|denied|debunked|prefecture|town hall|officials|desmentido|dementiert/iu;
const RECENT_MS = 40 * 60_000;
const CAMPAIGN_ACCOUNT_OFFSET = 9000;

/** Plays one claim from its first author to its last denial. */
export function playClaim(script: ClaimScript, people: People, random: Random): Draft[] {
  const drafts: Draft[] = [];
  const saying: Draft[] = [];
  const taken = new Set<string>();
  const part = script.everyday ? 'chatter' : script.rumour ? 'rumour' : 'event';
  const decorated = script.everyday ? withLightMarks : withEventMarks;
  const drawers = new Map<string, () => string>();

  const keep = (draft: Draft): void => {
    drafts.push(draft);
    if (draft.marks.some(([, stance]) => stance === 'says')) saying.push(draft);
  };
  const fresh = (lang: Lang): Author => {
    for (let attempt = 0; attempt < 40; attempt++) {
      const author = someone(people, lang, random);
      if (!taken.has(author.id) || random.chance(0.04)) {
        taken.add(author.id);
        return author;
      }
    }
    return someone(people, lang, random);
  };
  const drawn =
    (when: string) =>
    (name: string, phrasings: readonly string[]): string => {
      const key = `${name}-${when}`;
      const drawer = drawers.get(key) ?? bag(phrasings, random.fork(key));
      drawers.set(key, drawer);
      return phrase(drawer(), random);
    };
  const [drawBefore, drawAfter] = [drawn('before'), drawn('after')];
  const link = (chance: number): { links?: readonly string[] } =>
    script.links !== undefined && random.chance(chance) ? { links: [random.pick(script.links)] } : {};
  const mark = (stance: Stance): Draft['marks'] => [[script.slug, stance]];

  for (const [at, lang, text] of script.openings)
    keep({
      atMs: localMs(at) + random.int(900),
      author: fresh(lang),
      text,
      lang,
      part,
      marks: mark('says'),
      ...link(0.8),
    });

  for (const flood of script.floods ?? []) {
    for (let copy = 0; copy < flood.copies; copy++) {
      keep({
        atMs: localMs(flood.from) + random.next() ** 1.4 * flood.minutes * 60_000,
        author: fresh(flood.lang),
        text: flood.text,
        lang: flood.lang,
        part,
        marks: mark('says'),
        ...link(0.3),
      });
    }
  }
  for (const draft of playCampaign(script, random)) keep(draft);

  const times = script.waves.flatMap((wave) => moments(wave, random)).sort((a, b) => a - b);
  for (const atMs of times) {
    const mood = moodAt(script, atMs);
    const official = isSettled(script, atMs);
    const draw = official ? drawAfter : drawBefore;
    const spoken = (phrasings: readonly string[], of: Move): readonly string[] =>
      of === 'denies' && !official ? byHearsay(phrasings) : phrasings;
    const move = saying.length === 0 ? 'says' : weighted(Object.entries(mood) as [Move, number][], random);
    const earlier = saying.filter((draft) => draft.atMs < atMs - 5_000 && draft.atMs > atMs - RECENT_MS);
    if (move === 'copies' && earlier.length > 0) {
      const original = random.pick(earlier);
      const text = random.chance(0.6)
        ? `RT @${original.author.handle} : ${original.text.replace(/^RT @\S+ : /, '')}`
        : original.text;
      keep({
        atMs,
        author: fresh(original.lang),
        text,
        lang: original.lang,
        part,
        marks: mark('says'),
        ...(original.links ? { links: original.links } : {}),
      });
      continue;
    }
    if (
      move === 'reacts' ||
      ((move === 'asks' || move === 'denies') && !script.everyday && earlier.length > 0 && random.chance(0.62))
    ) {
      if (earlier.length === 0) continue;
      const answers = move === 'reacts' ? reactions(script, atMs) : REPLIES[move];
      const replyTo = random.pick(earlier);
      const lang = answers[replyTo.lang] === undefined ? 'fr' : replyTo.lang;
      const author = fresh(lang);
      const words = draw(`reply-${move}-${lang}`, spoken(answers[lang] ?? [], move));
      const mention = random.chance(0.5) ? `@${replyTo.author.handle} ` : '';
      keep({
        atMs,
        author,
        text: mention + decorated(typed(words, author, lang, random), { ...author, hashtags: 0 }, random),
        lang,
        part,
        marks: move === 'reacts' ? [] : mark(move),
        replyTo,
      });
      continue;
    }
    const stance: Stance = move === 'asks' || move === 'denies' ? move : 'says';
    const lang = tongue(script[stance], random);
    const author = fresh(lang);
    const words = draw(`${stance}-${lang}`, spoken(script[stance][lang] ?? [], stance));
    const text = decorated(
      typed(stance === 'says' && script.rumour ? introduced(words, lang, random) : words, author, lang, random),
      author,
      random,
    );
    keep({ atMs, author, text, lang, part, marks: mark(stance), ...(stance === 'says' ? link(0.25) : {}) });
  }

  return drafts.filter((draft) => draft.atMs < DRILL_MS - 1000);
}

function playCampaign(script: ClaimScript, random: Random): Draft[] {
  const campaign = script.campaign;
  if (campaign === undefined) return [];
  return campaign.bursts.flatMap((at) =>
    Array.from({ length: campaign.accounts }, (_, account): Draft => ({
      atMs: localMs(at) + random.next() * campaign.seconds * 1000,
      author: {
        id: `u${CAMPAIGN_ACCOUNT_OFFSET + account}`,
        handle: `citoyen_vlm${2207 + account * 13}`,
        lang: campaign.lang,
        register: 'careful',
        emoji: 0,
        hashtags: 0,
      },
      text: random.pick(campaign.texts),
      lang: campaign.lang,
      part: 'rumour',
      marks: [[script.slug, 'says']],
    })),
  );
}

function isSettled(script: ClaimScript, atMs: number): boolean {
  return script.settledAt !== null && atMs >= localMs(script.settledAt);
}

function moodAt(script: ClaimScript, atMs: number): Readonly<Record<Move, number>> {
  if (!script.rumour) return NEWS;
  if (!isSettled(script, atMs)) return script.verdict === 'true' ? DOUBTED : UNSETTLED;
  return script.verdict === 'true' ? SETTLED_TRUE : SETTLED;
}

function reactions(script: ClaimScript, atMs: number): Phrasings {
  if (script.everyday) return SMALL_REPLIES;
  const glad = script.comforting || (script.rumour && script.verdict === 'true' && isSettled(script, atMs));
  return glad ? RELIEF : REPLIES.reacts;
}

/** Denials that do not lean on an authority that has not spoken yet. */
function byHearsay(denials: readonly string[]): readonly string[] {
  const own = denials.filter((denial) => !OFFICIAL.test(denial));
  return own.length > 0 ? own : denials;
}

function tongue(phrasings: Phrasings, random: Random): Lang {
  const lang = weighted(LANGS, random);
  return phrasings[lang] === undefined || phrasings[lang].length === 0 ? 'fr' : lang;
}
