import type { Random } from './random.ts';
import type { Author, Lang } from './script.ts';
import { VOICES } from './world.ts';

/** Everybody who may post, by language, and the voices that speak for an institution. */
export interface People {
  readonly crowd: Readonly<Record<Lang, readonly Author[]>>;
  readonly voices: Readonly<Record<string, Author>>;
}

const SIZES: Readonly<Record<Lang, number>> = { fr: 1500, en: 420, es: 50, de: 45, ar: 35 };

const FIRST = [
  'lea',
  'theo',
  'manon',
  'yanis',
  'chloe',
  'hugo',
  'ines',
  'luk',
  'cam',
  'mehdi',
  'sarah',
  'jules',
  'em',
  'karim',
  'zoe',
  'paulo',
  'aicha',
  'tom',
  'margo',
  'enzo',
  'oceane',
  'sam',
  'lou',
  'bast',
  'nico',
  'flo',
  'vero',
  'pascal',
  'jm',
  'titi',
  'kenza',
  'gab',
  'mimi',
  'marco',
  'steph',
];
const LAST = [
  'vlm',
  'vlmt',
  'off',
  'du_quai',
  'sarrette',
  '_dev',
  'photo',
  'runner',
  'foot',
  'cuisine',
  'lit',
  'x',
  '_htesarre',
  'prof',
  'infirmiere',
  'asso',
  'velo',
  'jardin',
  'geek',
  'mum',
  'papa',
  'solo',
  'news',
  'blog',
  'etudiant',
];

/** Makes the crowd: each person has a language, a way of typing, and a taste for emoji and hashtags. */
export function makePeople(random: Random): People {
  let count = 0;
  const person = (lang: Lang): Author => {
    count += 1;
    const roll = random.next();
    return {
      id: `u${String(count).padStart(4, '0')}`,
      handle: `${random.pick(FIRST)}${random.pick(['', '_', '.', ''])}${random.pick(LAST)}${random.chance(0.6) ? random.int(99) : ''}`,
      lang,
      register: roll < 0.22 ? 'careful' : roll < 0.68 ? 'plain' : roll < 0.94 ? 'sloppy' : 'shouty',
      emoji: random.chance(0.4) ? 0.05 : 0.15 + random.next() * 0.35,
      hashtags: random.chance(0.6) ? 0.04 : 0.1 + random.next() * 0.3,
    };
  };
  const several = (lang: Lang): Author[] => Array.from({ length: SIZES[lang] }, () => person(lang));
  return {
    crowd: { fr: several('fr'), en: several('en'), es: several('es'), de: several('de'), ar: several('ar') },
    voices: Object.fromEntries(
      Object.entries(VOICES).map(([key, voice]) => [
        key,
        { id: voice.authorId, handle: voice.handle, lang: 'fr', register: 'careful', emoji: 0, hashtags: 0 },
      ]),
    ),
  };
}

/** Draws somebody of a language; a few people post far more often than most. */
export function someone(people: People, lang: Lang, random: Random): Author {
  const crowd = people.crowd[lang];
  const index = Math.floor(random.next() ** 1.6 * crowd.length);
  const author = crowd[index];
  if (author === undefined) throw new Error(`nobody speaks ${lang}`);
  return author;
}
