/** Languages heard in the drill. */
export type Lang = 'fr' | 'en' | 'es' | 'de' | 'ar';

/** What a post does to a claim. */
export type Stance = 'says' | 'denies' | 'asks';

/** Which part of the evening a post belongs to. */
export type Part = 'chatter' | 'event' | 'rumour' | 'authority';

/** How a verdict reads. */
export type Verdict = 'false' | 'misleading' | 'unproven' | 'true';

/** Phrasings by language; `{a|b}` offers a choice, `<word>` a name from the world. */
export type Phrasings = Partial<Record<Lang, readonly string[]>>;

/** A stretch of time during which a claim is talked about. */
export interface Wave {
  readonly from: string;
  readonly minutes: number;
  readonly posts: number;
  readonly shape: 'explosive' | 'growing' | 'bump' | 'flat';
}

/** The same words posted again and again, unchanged. */
export interface Flood {
  readonly from: string;
  readonly minutes: number;
  readonly copies: number;
  readonly lang: Lang;
  readonly text: string;
}

/** Several accounts posting a handful of texts within moments of each other. */
export interface Campaign {
  readonly accounts: number;
  readonly seconds: number;
  readonly bursts: readonly string[];
  readonly lang: Lang;
  readonly texts: readonly string[];
}

/** A claim, how it starts, grows, is doubted, and ends. */
export interface ClaimScript {
  readonly slug: string;
  readonly rumour: boolean;
  /** Everyday talk, whatever it claims: a match result. */
  readonly everyday?: true;
  /** News that people are glad of. */
  readonly comforting?: true;
  readonly verdict: Verdict;
  readonly siblingOf?: string;
  readonly sentence: { readonly fr: string; readonly en: string };
  /** Local time at which an authority or the newspaper settles it. */
  readonly settledAt: string | null;
  /** The first posts, each by somebody else, at exact local times. */
  readonly openings: readonly (readonly [at: string, lang: Lang, text: string])[];
  readonly waves: readonly Wave[];
  readonly says: Phrasings;
  readonly asks: Phrasings;
  /** Empty for news that nobody contests. */
  readonly denies: Phrasings;
  readonly floods?: readonly Flood[];
  readonly campaign?: Campaign;
  /** Pictures and pages that some posts point to. */
  readonly links?: readonly string[];
}

/** A statement by an authority, the press or a fact-checker, and what it does to claims. */
export interface Statement {
  readonly at: string;
  readonly by: string;
  readonly lang: Lang;
  readonly text: string;
  readonly marks?: readonly (readonly [slug: string, stance: Stance])[];
  /** How many people pass it on, word for word. */
  readonly copies?: number;
  readonly link?: string;
}

/** A subject of everyday talk, with the hours at which people speak of it. */
export interface Topic {
  readonly name: string;
  /** How often one of its phrasings is heard, beside those of other subjects. */
  readonly weight: number;
  readonly from?: string;
  readonly to?: string;
  readonly says: Phrasings;
}

/** Somebody who posts. */
export interface Author {
  readonly id: string;
  readonly handle: string;
  readonly lang: Lang;
  readonly register: 'careful' | 'plain' | 'sloppy' | 'shouty';
  readonly emoji: number;
  readonly hashtags: number;
}

/** A post before it has an id. */
export interface Draft {
  readonly atMs: number;
  readonly author: Author;
  readonly text: string;
  readonly lang: Lang;
  readonly part: Part;
  readonly marks: readonly (readonly [slug: string, stance: Stance])[];
  readonly replyTo?: Draft;
  readonly links?: readonly string[];
}
