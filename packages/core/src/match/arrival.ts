import type { AnnotatedPost, Features } from '@vigie/contracts/annotated-post';
import type { Stance } from '@vigie/contracts/claim';
import type { Post } from '@vigie/contracts/post';
import type { Language } from '@vigie/contracts/values';
import type { HeldPost, ClaimState, VariantState } from '../claims/claim-state.ts';
import { meaningOf, type Meaning } from './dense.ts';
import { NOTHING, sharedIfEmpty, signatureOf } from './few.ts';
import { hash32 } from './hash.ts';
import { outcomesOf } from './outcomes.ts';
import { ownStance } from './stance-of.ts';
import { termNumbers } from './terms.ts';
import { simhashWords, type VariantText } from './variants.ts';

/** A post on its way to a claim, with everything that matching reads. */
export interface Arrival extends VariantText {
  readonly post: Post;
  readonly language: Language;
  readonly features: Features;
  readonly meaning: Meaning | null;
  readonly own: Stance;
  readonly at: number;
  /** Everything that leads straight to a claim, whatever the words: links and media. */
  readonly keys: readonly string[];
}

/** Reads an annotated post once for all that matching asks of it: terms as numbers, the vector as bytes, its own stance, its keys. */
export function arrivalOf(message: AnnotatedPost): Arrival {
  const { post, features, language } = message;
  const terms = termNumbers(features.terms);
  return {
    post,
    language,
    features,
    signature: signatureOf(features, outcomesOf(terms, post.text)),
    exactKey: features.exactKey,
    simhash: simhashWords(features.simhash),
    terms,
    meaning: message.vector === undefined ? null : meaningOf(message.vector),
    own: ownStance(features),
    at: Date.parse(post.seenAt),
    keys: [...features.links, ...(post.media ?? []).map((hash) => `media:${hash}`)],
  };
}

/** The post as its claim will remember it. */
export function heldPost(arrival: Arrival, claim: ClaimState, of: VariantState | null, stance: Stance): HeldPost {
  const { post, features } = arrival;
  return {
    id: post.id,
    author: post.author,
    seenAt: arrival.at,
    language: arrival.language,
    stance,
    cues: sharedIfEmpty(features.cues),
    // Copies state the same: one list serves them all.
    quantities: of?.signature.quantities ?? features.quantities,
    places: of?.signature.places ?? features.places,
    domains: features.links.length === 0 ? NOTHING : domainsOf(features.links),
    authority: post.authority?.kind ?? null,
    isReply: post.replyTo !== undefined,
    variant: of?.key ?? features.exactKey,
    claim,
    of,
    textHash: textHashOf(post),
  };
}

/** Tells an edit from a repeat. */
export function textHashOf(post: Post): number {
  return hash32(post.text);
}

function domainsOf(links: readonly string[]): string[] {
  const domains: string[] = [];
  for (const link of links) {
    const domain = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(link)?.[1]?.toLowerCase();
    if (domain !== undefined && !domains.includes(domain)) domains.push(domain);
  }
  return domains;
}
