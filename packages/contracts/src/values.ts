import { z } from 'zod';

/** The longest text of a post, in UTF-16 units: far above any platform's limit, far below what could hurt. */
export const MAX_TEXT_LENGTH = 10_000;

/** An instant on the wire: ISO 8601 in UTC. */
export const Instant = z.iso.datetime();

/** Text that PostgreSQL and JSON can both hold: well-formed UTF-16 without NUL. */
export const SafeText = z
  .string()
  .max(MAX_TEXT_LENGTH, `at most ${MAX_TEXT_LENGTH} characters`)
  .refine((text) => !text.includes('\u0000'), 'no NUL characters')
  .refine((text) => text.isWellFormed(), 'well-formed Unicode (no lone surrogates)');

/** One sentence in the console's two languages. */
export const Sentence = z.object({ en: z.string(), fr: z.string() });
export type Sentence = z.infer<typeof Sentence>;

/** A BCP 47 primary language subtag, or `und` where the language cannot honestly be told. */
export const Language = z.string().regex(/^[a-z]{2,3}$/, 'a primary language subtag such as "fr", or "und"');
export type Language = z.infer<typeof Language>;

/** An absolute http(s) address. */
export const HttpUrl = z.url({ protocol: /^https?$/ }).max(2_000);

/** A probability, 0 to 1. */
export const Probability = z.number().min(0).max(1);
