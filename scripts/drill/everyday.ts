import { CHATTER_FLOODS, REPEATS } from './chatter/repeats.ts';
import { DAILY } from './chatter/daily.ts';
import { LEISURE } from './chatter/leisure.ts';
import { LIFE } from './chatter/life.ts';
import { MOMENTS } from './chatter/moments.ts';
import { SMALL_REPLIES, TAILS } from './chatter/small-talk.ts';
import { WORK } from './chatter/work.ts';
import { DRILL_MS, localMs } from './clock.ts';
import { EVENT_TALK } from './event.ts';
import { typed, withEventMarks, withLightMarks } from './noise.ts';
import { someone, type People } from './people.ts';
import { phrase } from './phrase.ts';
import { bag, type Random } from './random.ts';
import type { Draft, Lang, Part, Phrasings, Topic } from './script.ts';
import { moments, weighted } from './waves.ts';

const TOPICS: readonly Topic[] = [...DAILY, ...LEISURE, ...WORK, ...LIFE, ...MOMENTS, ...REPEATS];
/** Subjects in which people honestly repeat each other. */
const REPEATING = new Set(['greetings', 'good-night', 'giveaways', 'football-during']);
const LANGS: readonly Lang[] = [
  ...Array<Lang>(74).fill('fr'),
  ...Array<Lang>(20).fill('en'),
  'es',
  'es',
  'de',
  'de',
  'ar',
  'fr',
];
const REPLY_SHARE = 0.09;
const REPOST_SHARE = 0.035;
const TAIL_SHARE = 0.3;
const WORDY = 110;

/** The ordinary evening around the crisis: people who talk of anything else. */
export function playChatter(people: People, posts: number, random: Random): Draft[] {
  const drafts: Draft[] = [];
  const seen = new Set<string>();
  const drawers = new Map<string, () => string>();
  const draw = (name: string, phrasings: readonly string[]): string => {
    const drawer = drawers.get(name) ?? bag(phrasings, random.fork(name));
    drawers.set(name, drawer);
    return phrase(drawer(), random);
  };
  const times = Array.from({ length: posts }, () => eveningMs(random)).sort((a, b) => a - b);
  for (const atMs of times) {
    const recent = drafts.slice(-60);
    if (recent.length > 20 && random.chance(REPLY_SHARE)) {
      const replyTo = random.pick(recent);
      const author = someone(people, replyTo.lang, random);
      const words = SMALL_REPLIES[replyTo.lang];
      if (words !== undefined && author.id !== replyTo.author.id) {
        const text = `${random.chance(0.5) ? `@${replyTo.author.handle} ` : ''}${withLightMarks(typed(draw(`reply-${replyTo.lang}`, words), author, replyTo.lang, random), author, random)}`;
        drafts.push({ atMs, author, text, lang: replyTo.lang, part: 'chatter', marks: [], replyTo });
        continue;
      }
    }
    const earlier = recent.find(
      (draft) => draft.replyTo === undefined && draft.text.length > 30 && !draft.text.startsWith('RT '),
    );
    if (earlier !== undefined && random.chance(REPOST_SHARE)) {
      const author = someone(people, earlier.lang, random);
      drafts.push({
        atMs,
        author,
        text: `RT @${earlier.author.handle} : ${earlier.text}`,
        lang: earlier.lang,
        part: 'chatter',
        marks: [],
      });
      continue;
    }
    const lang = random.pick(LANGS);
    const author = someone(people, lang, random);
    const topic = topicAt(atMs, lang, random);
    let words = '';
    for (let attempt = 0; attempt < 25; attempt++) {
      words = draw(`${topic.name}-${lang}`, topic.says[lang] ?? []);
      if (REPEATING.has(topic.name)) break;
      const tails = TAILS[lang];
      if (tails !== undefined && words.length < WORDY && random.chance(TAIL_SHARE))
        words = `${words.replace(/[.]$/, '')}${/[!?…)»]$/u.test(words) ? '' : '.'} ${draw(`tail-${lang}`, tails)}`;
      if (!seen.has(words)) break;
    }
    seen.add(words);
    drafts.push({
      atMs,
      author,
      text: withLightMarks(typed(words, author, lang, random), author, random),
      lang,
      part: 'chatter',
      marks: [],
    });
  }
  for (const flood of CHATTER_FLOODS) {
    for (let copy = 0; copy < flood.copies; copy++)
      drafts.push({
        atMs: localMs(flood.from) + random.next() * flood.minutes * 60_000,
        author: someone(people, flood.lang, random),
        text: flood.text,
        lang: flood.lang,
        part: 'chatter',
        marks: [],
      });
  }
  return drafts;
}

/** Fear, help and thanks around the event, none of it a claim. */
export function playEventTalk(people: People, posts: number, random: Random): Draft[] {
  const part: Part = 'event';
  const drawers = new Map<Lang, () => string>();
  const times = [
    ...moments({ from: '17:04', minutes: 150, posts, shape: 'explosive' }, random),
    ...moments({ from: '18:00', minutes: 298, posts, shape: 'flat' }, random),
  ];
  return times.map((atMs) => {
    const lang = spoken(EVENT_TALK, random);
    const author = someone(people, lang, random);
    const drawer = drawers.get(lang) ?? bag(EVENT_TALK[lang] ?? [], random.fork(lang));
    drawers.set(lang, drawer);
    return {
      atMs,
      author,
      text: withEventMarks(typed(phrase(drawer(), random), author, lang, random), author, random),
      lang,
      part,
      marks: [],
    };
  });
}

/** People post more as the evening settles, and less towards eleven. */
function eveningMs(random: Random): number {
  for (;;) {
    const atMs = random.next() * (DRILL_MS - 2000);
    const hour = atMs / 3_600_000;
    if (random.next() < 0.75 + 0.25 * Math.sin((hour / 6) * Math.PI)) return atMs;
  }
}

function topicAt(atMs: number, lang: Lang, random: Random): Topic {
  const open = TOPICS.filter(
    (topic) =>
      topic.says[lang] !== undefined && atMs >= localMs(topic.from ?? '17:00') && atMs < localMs(topic.to ?? '23:00'),
  );
  return weighted(
    open.map((topic) => [topic, topic.weight * (topic.says[lang]?.length ?? 0)] as const),
    random,
  );
}

function spoken(phrasings: Phrasings, random: Random): Lang {
  const lang = random.pick(LANGS);
  return phrasings[lang] === undefined ? 'fr' : lang;
}
