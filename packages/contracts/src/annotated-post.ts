import { z } from 'zod';
import { AuthorErasure, Post, PostDeletion, Tick } from './post.ts';
import { Review } from './review.ts';
import { Language } from './values.ts';

/** What a phrase of a post gives away, in English or in French. One cue is one signal's raw material. */
export const Cue = z.enum([
  'enquiry', // asks whether it is true, asks for a source
  'denial', // says it is false, a hoax, denied
  'hedge', // reportedly, il paraît, conditional of rumour
  'attribution', // "sources say", « selon un ami », without a link
  'official-source', // names an authority as the source
  'witness', // first person, on the spot
  'alarm', // capitals, exclamation, urgent emoji
  'call-to-share', // RT, partagez, before they delete it
]);
export type Cue = z.infer<typeof Cue>;

/** How the sentence is put: a statement, a question, or the French conditional of unconfirmed news. */
export const Modality = z.enum(['assertion', 'question', 'conditional']);
export type Modality = z.infer<typeof Modality>;

/** A number of a text with what it counts: `{ value: 3, unit: 'dead' }`; `unit` is '' where nothing is known. */
export const Quantity = z.object({ value: z.number(), unit: z.string().max(40) });
export type Quantity = z.infer<typeof Quantity>;

/** A chance in thousandths: whole, so that it is the same number wherever the log is read. */
const Thousandths = z.int().min(0).max(1_000);

/** How likely a post supports, denies, asks or only comments. Rounded one by one, so that they add up to 1000 or nearly. */
export const StanceChances = z.object({
  support: Thousandths,
  denial: Thousandths,
  enquiry: Thousandths,
  comment: Thousandths,
});
export type StanceChances = z.infer<typeof StanceChances>;

/** What a text says: the raw material of matching and of signals. Words are read without a model; what the heads said is kept, so that a replay repeats it. */
export const Features = z.object({
  /** Hash of the normalised words: equal for verbatim copies, whatever their links, mentions and case. 16 hex digits. */
  exactKey: z.string().regex(/^[0-9a-f]{16}$/),
  /** SimHash-64 over words and word pairs, 16 hex digits. */
  simhash: z.string().regex(/^[0-9a-f]{16}$/),
  /** Stemmed, accent-folded informative words and hashtag pieces, in text order, without repeats. */
  terms: z.array(z.string().max(64)).max(64),
  quantities: z.array(Quantity).max(16),
  places: z.array(z.string().max(80)).max(16),
  names: z.array(z.string().max(80)).max(16),
  hashtags: z.array(z.string().max(80)).max(16),
  /** Links without tracking parameters. */
  links: z.array(z.string().max(2_000)).max(16),
  /** True where the main statement is negated. */
  negated: z.boolean(),
  modality: Modality,
  cues: z.array(Cue),
  /** Those of the cues that no phrase gave away, only the wording as a whole: the stance head was clear. */
  worded: z.array(Cue).optional(),
  /** The stance head's chances in thousandths, towards what the post speaks of. */
  stance: StanceChances.optional(),
  /** The check-worthiness head's chance in thousandths; from 500 on the text is worded like one that is worth checking. */
  checkWorthy: Thousandths.optional(),
});
export type Features = z.infer<typeof Features>;

/** A meaning vector, quantised once: unit length × 127 rounded to int8, base64. The log keeps it, nobody recomputes it. */
export const Vector = z.object({
  /** The space that it lives in: vectors of one space compare, whichever tier made them. */
  model: z.string(),
  /** Which of the space's models made it: the ordinary one, or the fast one while posts waited. */
  tier: z.enum(['default', 'flood']),
  values: z.base64(),
});
export type Vector = z.infer<typeof Vector>;

/** A post with its language, features and vector. */
export const AnnotatedPost = z.object({
  kind: z.literal('post'),
  post: Post,
  language: Language,
  features: Features,
  /** Absent for a text without words (links or emoji only). */
  vector: Vector.optional(),
});
export type AnnotatedPost = z.infer<typeof AnnotatedPost>;

/** A person's review on its way to the clusterer, in line with the posts around it. */
export const PassedReview = z.object({ kind: z.literal('review'), review: Review });
export type PassedReview = z.infer<typeof PassedReview>;

/**
 * What annotate publishes, and all that the clusterer ever reads: posts with their features, and, passed through in order,
 * deletions, erasures, ticks and reviews. The clusterer is a function of this one log.
 */
export const AnnotatedMessage = z.discriminatedUnion('kind', [
  AnnotatedPost,
  PostDeletion,
  AuthorErasure,
  Tick,
  PassedReview,
]);
export type AnnotatedMessage = z.infer<typeof AnnotatedMessage>;
