import type { Sentence } from '@vigie/contracts/values';
import type { ClaimView } from '../claims/claim-view.ts';
import { chatterIn } from './chatter.ts';
import { folded, phrasePattern } from './phrases.ts';

// Is the sentence a checkable statement of fact? A logistic sum of simple features: numbers, places, names and happenings
// speak for it; opinion, greeting, play, sport and sales speak against; so does, either way, what the trained head made of its
// wording. Cost: a few regular expressions over one sentence.

/** The chance that a sentence can be checked, and what speaks for and against. */
export interface Checkability {
  readonly probability: number;
  readonly reasons: readonly Sentence[];
  /** The kind of ordinary chatter it looks like, if any. */
  readonly chatter: Sentence | null;
}

/** What one sentence gives away by itself. */
export interface SentenceReading {
  readonly sum: number;
  readonly reasons: readonly Sentence[];
  readonly chatter: Sentence | null;
}

/** How checkable a claim is: its sentence, whether its first posts name a place, and how it is worded. */
export function checkabilityOf(
  claim: Pick<ClaimView, 'posts' | 'checkWorthy'>,
  { sum, reasons, chatter }: SentenceReading,
): Checkability {
  const isPlaced = hasPlaces(claim);
  const worth = claim.checkWorthy ?? 500;
  const found = isPlaced ? [{ en: 'a place', fr: 'un lieu' }, ...reasons] : reasons;
  return {
    probability: 1 / (1 + Math.exp(-(sum + (isPlaced ? PLACE_WEIGHT : 0) + WORDING_WEIGHT * logit(worth)))),
    reasons: worth >= CLEARLY_WORTHY ? [...found, WORDED] : found,
    chatter,
  };
}

/** The log-odds of a chance in thousandths, never surer than one in fifty. */
export function logit(thousandths: number): number {
  const chance = Math.min(0.98, Math.max(0.02, thousandths / 1_000));
  return Math.log(chance / (1 - chance));
}

/** Reads one sentence. `severity` is its harm: a death at a match is no chatter about sport. */
export function readCheckability(sentence: string, severity: number): SentenceReading {
  const text = folded(sentence);
  const words = text.match(/\p{L}[\p{L}'-]*/gu)?.length ?? 0;
  const reasons: Sentence[] = [];
  let sum = BIAS;
  const add = (holds: boolean, weight: number, reason?: Sentence) => {
    if (!holds) return;
    sum += weight;
    if (reason !== undefined) reasons.push(reason);
  };
  add(/\d/.test(text) || NUMBER_WORDS.test(text), 0.8, { en: 'a number', fr: 'un nombre' });
  add(/(?<=\p{L}[,;]? )\p{Lu}\p{Ll}+/u.test(sentence), 0.5, { en: 'a name', fr: 'un nom' });
  add(HAPPENING.test(text), 1.2, { en: 'a happening', fr: 'un fait' });
  add(severity > 0, 0.8);
  add(words >= 6, 0.3);
  add(words < 4, -1.2);
  add(/\?\s*$/.test(text), -0.8);
  add(OPINION.test(text), -1);
  const chatter = chatterIn(text);
  // A giveaway stays one whatever it promises; sport and play yield to harm.
  if (chatter !== null) sum -= chatter.firm ? 4 : 3.2 * (1 - severity);
  return { sum, reasons, chatter: chatter === null ? null : chatter.label };
}

/** The head learnt from debates and political posts; a crisis reads otherwise, so that it moves the sum and does not make it. */
const WORDING_WEIGHT = 0.4;
const CLEARLY_WORTHY = 750;
const WORDED: Sentence = { en: 'worded like what is worth checking', fr: 'formulé comme ce qui se vérifie' };
const PLACE_WEIGHT = 0.8;
const BIAS = -0.7;

const NUMBER_WORDS = phrasePattern([
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'plusieurs',
  'dizaine*',
  'centaine*',
  'millier*',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'several',
  'dozens',
  'hundreds',
  'thousands',
]);

const HAPPENING = phrasePattern([
  'a ete',
  'ont ete',
  'a eu lieu',
  'est',
  'sont',
  'serait',
  'seraient',
  'aurait',
  'auraient',
  'ferme*',
  'ouvre*',
  'evacu*',
  'arrete*',
  'annule*',
  'interdi*',
  'bloque*',
  'coupe*',
  'confirme*',
  'annonce*',
  'decide*',
  'has been',
  'have been',
  'was',
  'were',
  'is',
  'are',
  'closed',
  'closing',
  'evacuat*',
  'arrested',
  'cancelled',
  'banned',
  'blocked',
  'announced',
  'confirmed',
  'will be',
  'broke',
  'hit',
]);

const OPINION = phrasePattern([
  'je pense',
  'je trouve',
  'j’adore',
  'j’aime',
  'je deteste',
  'a mon avis',
  'j’espere',
  'j’ai hate',
  'trop bien',
  'magnifique',
  'i think',
  'i feel',
  'i love',
  'i like',
  'i hate',
  'i hope',
  'in my opinion',
  'imo',
  'imho',
  'so good',
  'best ever',
  'can’t wait',
]);

function hasPlaces({ posts }: Pick<ClaimView, 'posts'>): boolean {
  // The first posts tell: reading all of a long claim for one bit would be waste.
  for (let i = 0; i < posts.length && i < 5; i++) if ((posts[i]?.places.length ?? 0) > 0) return true;
  return false;
}
