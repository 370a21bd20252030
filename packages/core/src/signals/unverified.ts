import { valueAt } from '../match/dense.ts';
import { authority } from './authority.ts';
import { logit } from './checkability.ts';
import { earlierCheck } from './earlier-check.ts';
import { factChecker } from './fact-checker.ts';
import { press } from './press.ts';
import { rateOf } from './rate.ts';
import type { Look } from './signal.ts';
import type { RateWeight } from './weights.ts';

// The chance that a claim is unverified, given what the crowd and the sources show: logistic regression on shrunken rates of
// authors, on how many texts of their own tell it, and on the wording (a linear function of the claim's meaning vector), learnt
// from labelled crises by `npm run train -- assessment`; then what no labelled set holds (authorities, newsrooms and
// fact-checkers who answer), by hand. Calibration learns from people's decisions: few move a beta curve, many a free one. Each model of vectors has a head of its
// own; without one, the rates decide. Cost: one product of the vector. Sources: ALGORITHMS §2.2; Kull et al. 2017 (beta calibration).

/** What a head reads besides the wording. Each has one sign: training may drop it, never turn it round. */
export type HeadInput = keyof typeof INPUTS;

/** A fitted head. Its weights are those of the inputs as they are read; an input without a weight was dropped. */
export interface UnverifiedHead {
  /** The model whose vectors it reads; null reads none. */
  readonly model: string | null;
  /** A direction among meanings, in log-odds; its mean over the labelled posts is taken off. */
  readonly wording: { readonly weights: readonly number[]; readonly bias: number } | null;
  readonly inputs: Readonly<Partial<Record<HeadInput, number>>>;
  readonly bias: number;
}

/** The unverified head of every model of vectors, and what is laid over them. */
export interface UnverifiedWeights {
  /** Log-odds for each point of an authority, a newsroom, a fact-checker or an earlier fact-check. */
  readonly perPoint: number;
  readonly calibration: Calibration;
  readonly heads: readonly UnverifiedHead[];
}

/** What makes told chances fit what people decided. */
export interface Calibration {
  /** ln p and ln (1 − p) weigh `a` and `b`, `c` is added; 1, 1, 0 changes nothing. */
  readonly a: number;
  readonly b: number;
  readonly c: number;
  /** Afterwards: chances as they come out of that, rising, and what they stand for, straight lines between; empty changes nothing. */
  readonly curve: ReadonlyArray<readonly [told: number, found: number]>;
}

/** The chance that a claim is unverified, calibrated. */
export function unverifiedOf(look: Look): number {
  const { heads, perPoint, calibration } = look.weights.unverified;
  const head = headFor(heads, look.claim.meaning?.model ?? null);
  const answered = [authority, factChecker, press, earlierCheck].reduce(
    (sum, measure) => sum + (measure(look)?.points ?? 0),
    0,
  );
  const p = sigmoid(headLogit(head, look) + perPoint * answered);
  return calibrated(p, calibration);
}

/** A probability, calibrated. */
export function calibrated(p: number, { a, b, c, curve }: Calibration): number {
  const held = Math.min(1 - 1e-6, Math.max(1e-6, p));
  return along(curve, sigmoid(a * Math.log(held) - b * Math.log(1 - held) + c));
}

function along(curve: Calibration['curve'], p: number): number {
  const next = curve.findIndex(([told]) => told >= p);
  if (next <= 0) return curve[next === 0 ? 0 : curve.length - 1]?.[1] ?? p;
  const [[from, low], [to, high]] = [curve[next - 1]!, curve[next]!];
  return low + ((p - from) / (to - from)) * (high - low);
}

/** The head that reads this model's vectors, or the one that reads none. */
export function headFor(heads: readonly UnverifiedHead[], model: string | null): UnverifiedHead {
  const found = heads.find((head) => head.model === model) ?? heads.find((head) => head.model === null);
  if (found === undefined) throw new Error('no head reads claims without a vector');
  return found;
}

/** Log-odds that the wording adds: above 0 where the claim is worded like unverified reports of the labelled crises. */
export function wordingLogit({ wording }: UnverifiedHead, meaning: Look['claim']['meaning']): number {
  if (wording === null || meaning === null) return 0;
  const { bytes, squared } = meaning;
  if (squared === 0) return 0;
  let sum = 0;
  for (let i = 0; i < bytes.length; i++) sum += valueAt(bytes, i) * (wording.weights[i] as number);
  return sum / Math.sqrt(squared) + wording.bias;
}

/** What a head reads of a claim besides its wording, by name. */
export function headInputs(look: Look): Record<HeadInput, number> {
  const entries = Object.entries(INPUTS).map(([name, { read }]) => [name, read(look)]);
  return Object.fromEntries(entries) as Record<HeadInput, number>;
}

/** The sign that each input may have. */
export function signOf(input: HeadInput): 1 | -1 {
  return INPUTS[input].sign;
}

function headLogit(head: UnverifiedHead, look: Look): number {
  let sum = head.bias + wordingLogit(head, look.claim.meaning);
  for (const input in head.inputs) {
    const name = input as HeadInput;
    sum += (head.inputs[name] as number) * INPUTS[name].read(look);
  }
  return sum;
}

const rate = (cue: Parameters<typeof rateOf>[1], mark: keyof Look['tally']['marks'], among: 'all' | 'asserts') => ({
  sign: 1 as const,
  read: (look: Look) =>
    Math.log2(
      rateOf(
        look,
        cue,
        look.tally.marks[mark],
        among === 'all' ? look.tally.authors : look.tally.marks.asserts.authors,
        UNIT,
      ).ratio,
    ),
});

const UNIT: RateWeight = { perDoubling: 1, max: 100 };

/** Shares of authors as doublings of what is usual, counts as logarithms. */
const INPUTS = {
  texts: { sign: 1 as const, read: ({ tally }: Look) => Math.log(1 + tally.texts) },
  // A rumour states something; a reaction, a wish or a joke does not. The head that says so never saw a rumour of these crises.
  checkWorthy: {
    sign: 1 as const,
    read: ({ claim }: Look) => logit(claim.meanCheckWorthy ?? claim.checkWorthy ?? 500),
  },
  enquiry: rate('enquiry', 'enquiry', 'all'),
  denial: rate('denial', 'denial', 'all'),
  hedging: rate('hedge', 'hedge', 'asserts'),
  attribution: rate('attribution', 'attribution', 'asserts'),
  callToShare: rate('call-to-share', 'call-to-share', 'asserts'),
  unsourced: {
    sign: 1 as const,
    read: ({ tally: { marks } }: Look) => (marks.unsourced.authors + 1) / (marks.asserts.authors + 2),
  },
  officialSource: {
    sign: -1 as const,
    read: ({ tally: { marks } }: Look) => Math.log(1 + marks['official-source'].authors),
  },
  witness: { sign: -1 as const, read: ({ tally: { marks } }: Look) => Math.log(1 + marks.witness.authors) },
};

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));
