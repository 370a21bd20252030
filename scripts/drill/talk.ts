import { DRILL_MS, localMs } from './clock.ts';
import { typed, withEventMarks } from './noise.ts';
import { someone, type People } from './people.ts';
import { phrase } from './phrase.ts';
import { bag, type Random } from './random.ts';
import { REPLIES } from './replies.ts';
import type { Author, ClaimScript, Draft, Lang, Phrasings, Stance, Wave } from './script.ts';

type Move = 'says' | 'copies' | 'asks' | 'denies' | 'reacts';

/** What people do with a claim before and after somebody who should know has spoken. */
const UNSETTLED: Readonly<Record<Move, number>> = { says: 0.55, copies: 0.12, asks: 0.19, denies: 0.05, reacts: 0.09 };
const SETTLED: Readonly<Record<Move, number>> = { says: 0.3, copies: 0.08, asks: 0.08, denies: 0.46, reacts: 0.08 };
const SETTLED_TRUE: Readonly<Record<Move, number>> = { says: 0.66, copies: 0.14, asks: 0.08, denies: 0, reacts: 0.12 };
const LANGS: readonly (readonly [Lang, number])[] = [
  ['fr', 0.71],
  ['en', 0.22],
  ['es', 0.03],
  ['de', 0.025],
  ['ar', 0.015],
];
/** Scales every wave, so that the size of the drill can change without its proportions. */
const CROWD = 0.65;
const RECENT_MS = 40 * 60_000;
const CAMPAIGN_ACCOUNT_OFFSET = 9000;

/** Plays one claim from its first author to its last denial. */
export function playClaim(script: ClaimScript, people: People, random: Random): Draft[] {
  const drafts: Draft[] = [];
  const saying: Draft[] = [];
  const taken = new Set<string>();
  const part = script.rumour ? 'rumour' : 'event';
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
  const draw = (name: string, phrasings: readonly string[]): string => {
    const drawer = drawers.get(name) ?? bag(phrasings, random.fork(name));
    drawers.set(name, drawer);
    return phrase(drawer(), random);
  };
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

  const times = script.waves.flatMap((wave) => moments(wave, random)).sort((a, b) => a - b);
  for (const atMs of times) {
    const mood =
      script.settledAt === null || atMs < localMs(script.settledAt)
        ? UNSETTLED
        : script.verdict === 'true'
          ? SETTLED_TRUE
          : SETTLED;
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
    if (move === 'reacts' || ((move === 'asks' || move === 'denies') && earlier.length > 0 && random.chance(0.62))) {
      if (earlier.length === 0) continue;
      const replyTo = random.pick(earlier);
      const lang = REPLIES[move][replyTo.lang] === undefined ? 'fr' : replyTo.lang;
      const author = fresh(lang);
      const words = draw(`reply-${move}-${lang}`, REPLIES[move][lang] ?? []);
      const mention = random.chance(0.5) ? `@${replyTo.author.handle} ` : '';
      keep({
        atMs,
        author,
        text: mention + withEventMarks(typed(words, author, lang, random), { ...author, hashtags: 0 }, random),
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
    const words = draw(`${stance}-${lang}`, script[stance][lang] ?? []);
    const text = withEventMarks(
      typed(stance === 'says' ? introduced(words, lang, random) : words, author, lang, random),
      author,
      random,
    );
    keep({ atMs, author, text, lang, part, marks: mark(stance), ...(stance === 'says' ? link(0.25) : {}) });
  }

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
  if (script.campaign !== undefined) drafts.push(...playCampaign(script, random));
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

/** The moments of a wave, by its shape. */
export function moments(wave: Wave, random: Random): number[] {
  return Array.from({ length: Math.round(wave.posts * CROWD) }, () => {
    const u = random.next();
    const t = {
      explosive: Math.min(random.next(), -Math.log(1 - u) * 0.24 + 0.02 * random.next()),
      growing: u ** 0.55,
      bump: (u + random.next() + random.next()) / 3,
      flat: u,
    }[wave.shape];
    return localMs(wave.from) + t * wave.minutes * 60_000;
  });
}

const OPENERS: Phrasings = {
  fr: [
    'Apparemment ',
    'Il paraît : ',
    'On me dit : ',
    'Attention, ',
    'Putain, ',
    'Les gens, ',
    'Info à confirmer : ',
    'Sur le groupe des voisins : ',
    'Ma sœur vient d’appeler : ',
    'Non mais ',
    'Mon dieu, ',
    'URGENT ',
    'Bon, ',
    'Vu passer : ',
    'Wesh ',
    'À prendre avec des pincettes : ',
    'D’après un collègue, ',
    'Flash : ',
  ],
  en: [
    'Apparently ',
    'Hearing: ',
    'Not confirmed but ',
    'Jesus, ',
    'Guys, ',
    'A friend says: ',
    'Unconfirmed: ',
    'Omg ',
    'Just heard: ',
    'BREAKING ',
    'Wow, ',
    'Careful everyone, ',
  ],
};
const CLOSERS: Phrasings = {
  fr: [
    ' Faites attention à vous.',
    ' Partagez.',
    ' Faites tourner svp',
    ' J’hallucine',
    ' Courage à tous',
    ' RT !',
    ' Restez chez vous',
    ' C’est grave',
    ' Je tremble',
    ' Et personne n’en parle',
    ' (à vérifier)',
    ' Quelle soirée…',
    ' Les médias dorment',
  ],
  en: [
    ' Stay safe.',
    ' Please share.',
    ' Unreal',
    ' Why is nobody reporting this',
    ' Take care everyone',
    ' RT',
    ' (unverified)',
    ' I’m shaking',
    ' What a night',
  ],
};

function introduced(words: string, lang: Lang, random: Random): string {
  let out = words;
  const openers = OPENERS[lang];
  const closers = CLOSERS[lang];
  if (openers !== undefined && words.length < 130 && random.chance(0.2) && !/^(RT|"|«|\p{Lu}{2})/u.test(words)) {
    const opener = random.pick(openers);
    out =
      opener + (/[,:] $/.test(opener) || opener.length < 14 ? words.charAt(0).toLowerCase() + words.slice(1) : words);
  }
  if (closers !== undefined && words.length < 170 && random.chance(0.16)) out += random.pick(closers);
  return out;
}

function tongue(phrasings: Phrasings, random: Random): Lang {
  const lang = weighted(LANGS, random);
  return phrasings[lang] === undefined || phrasings[lang].length === 0 ? 'fr' : lang;
}

function weighted<T>(choices: readonly (readonly [T, number])[], random: Random): T {
  let left = random.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [choice, weight] of choices) {
    left -= weight;
    if (left <= 0) return choice;
  }
  throw new Error('nothing to choose from');
}
