import type { Modality } from '@vigie/contracts/annotated-post';
import type { Stance } from '@vigie/contracts/claim';
import type { ClaimId, PostId, StoryId } from '@vigie/contracts/ids';
import type { Language } from '@vigie/contracts/values';
import type { ClaimState, HeldPost, Signature, StoryState, VariantState } from '../claims/claim-state.ts';
import type { SpreadMemory } from '../spread/stage.ts';
import { centroidOf, type Centroid } from './centroid.ts';
import type { Meaning } from './dense.ts';
import { NO_SIBLINGS, NOTHING, onlyLanguage } from './few.ts';
import type { PlainClaims } from './plain-claims.ts';
import { clearRow, LARGE, LARGES, makeRoom, openRows, WHOLE, WHOLES } from './resting-rows.ts';

/**
 * Claims at rest. Four claims in five are founded by one post and joined by none: as objects each would hold some thirty pieces of
 * memory for as long as it lives, and the collector would walk them all again and again. At rest such a claim is a row of
 * columns; its words lie with those of the plain claims. It is made again, exactly, when something joins it, names it or looks
 * closely at it, and a sketch of it serves wherever it is only compared.
 *
 * What a row does not hold follows from what it does: a claim rests only where that is so (`isRestful`). Cost: a row written,
 * or some fifteen objects made.
 */
export interface RestingClaims {
  /** Lays a claim to rest, where it is plain and everything about it follows from a row; false where it does not. */
  readonly lay: (claim: ClaimState) => boolean;
  /** The claim as it was, with its story, text and post. */
  readonly made: (slot: number) => ClaimState;
  /** As much of it as comparing reads. */
  readonly sketch: (slot: number) => Likened;
  readonly forget: (slot: number) => void;
  readonly count: () => number;
  readonly idOf: (slot: number) => ClaimId;
  readonly postOf: (slot: number) => PostId;
  readonly authorOf: (slot: number) => string;
  readonly meaningOf: (slot: number) => Meaning | null;
  /** When its post was seen. */
  readonly atOf: (slot: number) => number;
  /** What the table of texts knows of its text. */
  readonly textOf: (slot: number) => Pick<VariantState, 'key' | 'own' | 'place' | 'simhash' | 'terms'>;
  /** Notes where the table of texts has put it. */
  readonly placeText: (slot: number, place: number) => void;
  readonly stampOf: (slot: number) => number;
  readonly stampAnew: (slot: number, stamp: number) => void;
}

/** What comparing reads of a claim: the claim itself, or a sketch of one at rest. */
export interface Likened extends Readonly<
  Pick<
    ClaimState,
    | 'id'
    | 'slot'
    | 'centroid'
    | 'quantities'
    | 'places'
    | 'names'
    | 'outcomes'
    | 'negated'
    | 'muted'
    | 'languages'
    | 'firstAt'
    | 'lastAt'
  >
> {
  readonly variants: { readonly length: number };
  readonly posts: { readonly length: number };
  readonly story: Readonly<Pick<StoryState, 'id' | 'centroid' | 'lastAt'>> & {
    readonly claims: { readonly length: number };
  };
}

/** Opens it with no claim at rest. */
export function openResting(plain: PlainClaims): RestingClaims {
  const rows = openRows();
  const languages: Language[] = [];
  let count = 0;
  let latest: SpreadMemory = { stage: 'dormant', window: NONE, seen: 'still', fast: 0, quiet: 0 };

  function numberOf(language: Language): number {
    const known = languages.indexOf(language);
    return known >= 0 ? known : languages.push(language) - 1;
  }

  const whole = (slot: number, column: number): number => rows.whole[slot * WHOLES + column]!;
  const large = (slot: number, column: number): number => rows.large[slot * LARGES + column]!;
  const languageOf = (marks: number): Language => languages[marks >>> LANGUAGE_SHIFT]!;
  const centroidAt = (slot: number): Centroid => centroidOf(plain.termsOf(slot), rows.meanings.get(slot));

  function lay(claim: ClaimState): boolean {
    if (!plain.has(claim.slot) || !isRestful(claim)) return false;
    const { slot } = claim;
    const variant = claim.variants[0]!;
    const post = claim.posts[0]!;
    const { signature } = variant;
    makeRoom(rows, slot);
    rows.ids[slot] = claim.id;
    rows.posts[slot] = post.id;
    rows.authors[slot] = post.author;
    rows.keys[slot] = variant.key;
    rows.texts[slot] = variant.texts[0]!.text;
    rows.meanings.put(slot, variant.meaning);
    rows.stated[slot] = statesNothing(signature) ? undefined : signature;
    rows.cues[slot] = post.cues.length === 0 ? undefined : post.cues;
    const at = slot * WHOLES;
    rows.whole[at + WHOLE.stamp] = claim.stamp;
    rows.whole[at + WHOLE.window] = claim.memory?.window ?? NONE;
    rows.whole[at + WHOLE.quiet] = claim.memory?.quiet ?? 0;
    rows.whole[at + WHOLE.score] = claim.score;
    rows.whole[at + WHOLE.revision] = claim.revision;
    rows.whole[at + WHOLE.simhashHigh] = variant.simhash[0];
    rows.whole[at + WHOLE.simhashLow] = variant.simhash[1];
    rows.whole[at + WHOLE.place] = variant.place;
    rows.whole[at + WHOLE.textHash] = post.textHash;
    rows.whole[at + WHOLE.checkWorthy] = variant.checkWorthy ?? NONE;
    rows.whole[at + WHOLE.marks] = marksOf(claim, variant, post, numberOf(variant.language));
    const from = slot * LARGES;
    rows.large[from + LARGE.at] = post.seenAt;
    rows.large[from + LARGE.order] = variant.order;
    rows.large[from + LARGE.readability] = variant.readability;
    rows.large[from + LARGE.outcomes] = signature.outcomes;
    count += 1;
    return true;
  }

  function signatureAt(slot: number, marks: number): Signature {
    return (
      rows.stated[slot] ?? {
        quantities: NOTHING,
        places: NOTHING,
        names: NOTHING,
        negated: (marks & TEXT_NEGATED) !== 0,
        modality: MODALITIES[(marks >>> MODALITY_SHIFT) & 3]!,
        outcomes: large(slot, LARGE.outcomes),
      }
    );
  }

  function memoryAt(slot: number): SpreadMemory | null {
    const window = whole(slot, WHOLE.window);
    if (window === NONE) return null;
    const quiet = whole(slot, WHOLE.quiet);
    // Claims of the same five minutes remember the same.
    if (latest.window !== window || latest.quiet !== quiet)
      latest = { stage: 'dormant', window, seen: 'still', fast: 0, quiet };
    return latest;
  }

  function made(slot: number): ClaimState {
    const marks = whole(slot, WHOLE.marks);
    const language = languageOf(marks);
    const at = large(slot, LARGE.at);
    const id = rows.ids[slot]!;
    const centroid = centroidAt(slot);
    const signature = signatureAt(slot, marks);
    const author = rows.authors[slot]!;
    const story: StoryState = { id: storyIdOf(id), claims: [], centroid, lastAt: at };
    const claim: ClaimState = {
      id,
      slot,
      stamp: whole(slot, WHOLE.stamp),
      story,
      variants: [],
      posts: [],
      centroid,
      anchor: centroid,
      quantities: signature.quantities,
      places: signature.places,
      names: signature.names,
      outcomes: signature.outcomes,
      negated: (marks & CLAIM_NEGATED) !== 0,
      languages: onlyLanguage(language),
      links: NOTHING,
      firstAt: at,
      lastAt: at,
      soleAuthor: author,
      siblings: NO_SIBLINGS,
      memory: memoryAt(slot),
      stage: 'dormant',
      score: whole(slot, WHOLE.score),
      flag: null,
      heldBack: false,
      spam: false,
      muted: false,
      checks: NOTHING,
      exercise: (marks & EXERCISE) !== 0,
      // Of one text it is that text: chosen again when it is told.
      sentence: null,
      revision: whole(slot, WHOLE.revision),
    };
    story.claims = [claim];
    const variant = variantAt(slot, marks, claim, signature);
    claim.variants = [variant];
    claim.posts = [postAt(slot, marks, claim, variant)];
    return claim;
  }

  function variantAt(slot: number, marks: number, claim: ClaimState, signature: Signature): VariantState {
    const checkWorthy = whole(slot, WHOLE.checkWorthy);
    return {
      key: rows.keys[slot]!,
      simhash: [whole(slot, WHOLE.simhashHigh), whole(slot, WHOLE.simhashLow)],
      order: large(slot, LARGE.order),
      place: whole(slot, WHOLE.place),
      language: languageOf(marks),
      terms: claim.centroid.terms,
      signature,
      meaning: claim.centroid.meaning,
      readability: large(slot, LARGE.readability),
      ...(checkWorthy === NONE ? {} : { checkWorthy }),
      own: STANCES[(marks >>> OWN_SHIFT) & 3]!,
      stance: STANCES[(marks >>> STANCE_SHIFT) & 3]!,
      claim,
      copies: 1,
      lastAt: claim.lastAt,
      texts: [{ post: rows.posts[slot]!, text: rows.texts[slot]! }],
    };
  }

  function postAt(slot: number, marks: number, claim: ClaimState, of: VariantState): HeldPost {
    return {
      id: rows.posts[slot]!,
      author: rows.authors[slot]!,
      seenAt: claim.lastAt,
      language: of.language,
      stance: of.stance,
      cues: rows.cues[slot] ?? NOTHING,
      quantities: of.signature.quantities,
      places: of.signature.places,
      domains: NOTHING,
      authority: AUTHORITIES[(marks >>> AUTHORITY_SHIFT) & 3]!,
      isReply: (marks & REPLY) !== 0,
      variant: of.key,
      claim,
      of,
      textHash: whole(slot, WHOLE.textHash) >>> 0,
    };
  }

  function sketch(slot: number): Likened {
    const marks = whole(slot, WHOLE.marks);
    const at = large(slot, LARGE.at);
    const id = rows.ids[slot]!;
    const centroid = centroidAt(slot);
    const { quantities, places, names } = rows.stated[slot] ?? EMPTY;
    return {
      id,
      slot,
      centroid,
      quantities,
      places,
      names,
      outcomes: large(slot, LARGE.outcomes),
      negated: (marks & CLAIM_NEGATED) !== 0,
      muted: false,
      languages: onlyLanguage(languageOf(marks)),
      firstAt: at,
      lastAt: at,
      variants: ONE,
      posts: ONE,
      story: { id: storyIdOf(id), claims: ONE, centroid, lastAt: at },
    };
  }

  return {
    lay,
    made,
    sketch,
    forget: (slot) => {
      count -= 1;
      clearRow(rows, slot);
    },
    count: () => count,
    idOf: (slot) => rows.ids[slot]!,
    postOf: (slot) => rows.posts[slot]!,
    authorOf: (slot) => rows.authors[slot]!,
    meaningOf: (slot) => rows.meanings.get(slot),
    atOf: (slot) => large(slot, LARGE.at),
    textOf: (slot) => ({
      key: rows.keys[slot]!,
      own: STANCES[(whole(slot, WHOLE.marks) >>> OWN_SHIFT) & 3]!,
      place: whole(slot, WHOLE.place),
      simhash: [whole(slot, WHOLE.simhashHigh), whole(slot, WHOLE.simhashLow)],
      terms: plain.termsOf(slot),
    }),
    placeText: (slot, place) => {
      rows.whole[slot * WHOLES + WHOLE.place] = place;
    },
    stampOf: (slot) => whole(slot, WHOLE.stamp),
    stampAnew: (slot, stamp) => {
      rows.whole[slot * WHOLES + WHOLE.stamp] = stamp;
    },
  };
}

/** The id of the story that begins with a claim. */
export function storyIdOf(founder: ClaimId): StoryId {
  return `s_${founder.slice(2)}` as StoryId;
}

/** Whether all that is known of a claim follows from its row: one post of one text, alone in its story, as it was founded. */
function isRestful(claim: ClaimState): boolean {
  const { story, centroid, lastAt, memory } = claim;
  const [variant, post] = [claim.variants[0], claim.posts[0]];
  if (variant === undefined || post === undefined) return false;
  const { signature } = variant;
  return (
    claim.posts.length === 1 &&
    claim.variants.length === 1 &&
    variant.copies === 1 &&
    variant.texts.length === 1 &&
    variant.texts[0]!.post === post.id &&
    variant.terms === centroid.terms &&
    variant.meaning === centroid.meaning &&
    post.of === variant &&
    post.variant === variant.key &&
    post.stance === variant.stance &&
    post.language === variant.language &&
    post.quantities === signature.quantities &&
    post.places === signature.places &&
    post.domains.length === 0 &&
    post.author === claim.soleAuthor &&
    claim.anchor === centroid &&
    story.centroid === centroid &&
    story.id === storyIdOf(claim.id) &&
    [claim.firstAt, lastAt, variant.lastAt, story.lastAt].every((at) => at === post.seenAt) &&
    claim.quantities.length === signature.quantities.length &&
    claim.places.length === signature.places.length &&
    claim.names.length === signature.names.length &&
    claim.outcomes === signature.outcomes &&
    claim.languages.length === 1 &&
    claim.links.length === 0 &&
    claim.checks.length === 0 &&
    claim.siblings.size === 0 &&
    claim.stage === 'dormant' &&
    (memory === null || (memory.stage === 'dormant' && memory.seen === 'still' && memory.fast === 0)) &&
    (claim.score | 0) === claim.score &&
    claim.flag === null &&
    !(claim.heldBack || claim.spam || claim.muted)
  );
}

function statesNothing({ quantities, places, names }: Signature): boolean {
  return quantities.length + places.length + names.length === 0;
}

function marksOf(claim: ClaimState, variant: VariantState, post: HeldPost, language: number): number {
  return (
    (claim.negated ? CLAIM_NEGATED : 0) |
    (variant.signature.negated ? TEXT_NEGATED : 0) |
    (claim.exercise ? EXERCISE : 0) |
    (post.isReply ? REPLY : 0) |
    (MODALITIES.indexOf(variant.signature.modality) << MODALITY_SHIFT) |
    (STANCES.indexOf(variant.own) << OWN_SHIFT) |
    (STANCES.indexOf(variant.stance) << STANCE_SHIFT) |
    (AUTHORITIES.indexOf(post.authority) << AUTHORITY_SHIFT) |
    (language << LANGUAGE_SHIFT)
  );
}

const NONE = -1;
const ONE = { length: 1 } as const;
const EMPTY = { quantities: NOTHING, places: NOTHING, names: NOTHING } as const;
const MODALITIES: readonly Modality[] = ['assertion', 'question', 'conditional'];
const STANCES: readonly Stance[] = ['support', 'denial', 'enquiry', 'comment'];
const AUTHORITIES: ReadonlyArray<HeldPost['authority']> = [null, 'authority', 'press', 'fact-checker'];
const CLAIM_NEGATED = 1;
const TEXT_NEGATED = 2;
const EXERCISE = 4;
const REPLY = 8;
const MODALITY_SHIFT = 4;
const OWN_SHIFT = 6;
const STANCE_SHIFT = 8;
const AUTHORITY_SHIFT = 10;
const LANGUAGE_SHIFT = 12;
