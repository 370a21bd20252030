import type { Cue } from '@vigie/contracts/annotated-post';

/**
 * Phrases by cue, one a line, in a small language of words without accents or apostrophes (isn't → isnt, c'est → c est):
 * `(a|b)` one of them, `[a]` perhaps, `_` any one word; `^` at the start and `$` at the end of the sentence; a last `?` if the sentence asks.
 */
export type Phrases = Readonly<Partial<Record<Cue, string>>>;
