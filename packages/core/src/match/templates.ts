import type { ClaimId } from '@vigie/contracts/ids';
import type { ClaimState } from '../claims/claim-state.ts';
import { frameOf } from '../text/frame.ts';
import type { Arrival } from './arrival.ts';
import { hash32 } from './hash.ts';
import type { MatchState } from './match-state.ts';

/**
 * Slot templates: one frame, many fillings ("Great deal on X in Y, call N"). Each filling states other places and numbers, so
 * each founds a claim; what gives them away is the frame. A frame is a template once eight different fillings of it came
 * within six hours, of words that hardly repeat, by few accounts (three each or more) or all within five minutes.
 *
 * Only texts that resemble something held already are counted, and none by an authority, the press or a fact-checker, whose
 * bulletins are frames too. At most 16,384 frames, the longest unseen go first. Cost: one pass over such a text.
 * Source: the slots of ALGORITHMS §1.3 step 8.
 */
export interface Templates {
  /** By key, the longest unseen first. */
  readonly frames: Map<string, FrameCount>;
  /** Texts of each live claim that fill a frame that turned out a template. */
  readonly claims: Map<ClaimId, string>;
}

/** How often a frame was filled. Accounts and words as hashes. */
export interface FrameCount {
  readonly firstAt: number;
  lastAt: number;
  texts: number;
  readonly fillings: number[];
  readonly authors: number[];
  /** Words of the fillings, with how many texts have each. */
  readonly words: Array<[word: number, texts: number]>;
  /** Claims, with how many of their texts fill it. */
  readonly claims: Array<[ClaimId, number]>;
  isTemplate: boolean;
}

/** The same as plain values. */
export interface TemplatesSnapshot {
  readonly frames: ReadonlyArray<readonly [string, FrameCount]>;
  readonly claims: ReadonlyArray<readonly [ClaimId, string]>;
}

/** Opens the templates, none known or as a snapshot has them. */
export function openTemplates(snapshot: TemplatesSnapshot | undefined): Templates {
  const frames = (snapshot?.frames ?? []).map(([key, count]): [string, FrameCount] => [key, structuredCopy(count)]);
  return { frames: new Map(frames), claims: new Map(snapshot?.claims) };
}

/** Frames and the claims that fill them, written down. */
export function templatesSnapshot({ frames, claims }: Templates): TemplatesSnapshot {
  return { frames: Array.from(frames, ([key, count]) => [key, structuredCopy(count)]), claims: [...claims] };
}

function structuredCopy(count: FrameCount): FrameCount {
  return {
    ...count,
    fillings: [...count.fillings],
    authors: [...count.authors],
    words: count.words.map(([word, n]) => [word, n]),
    claims: count.claims.map(([id, n]) => [id, n]),
  };
}

/** Counts a distinct text of a claim; where its frame turns out a template, all its claims are told anew. */
export function noteFrame(state: MatchState, claim: ClaimState, { post, language, at }: Arrival): void {
  if (post.authority !== undefined) return;
  const frame = frameOf(post.text, language);
  if (frame === null) return;
  const { frames, claims } = state.life.templates;
  const known = frames.get(frame.key);
  const count = known === undefined || at - known.lastAt > WINDOW_MS ? opened(at) : known;
  frames.delete(frame.key);
  frames.set(frame.key, count);
  if (frames.size > MOST_FRAMES) frames.delete(frames.keys().next().value!);
  count.lastAt = Math.max(count.lastAt, at);
  count.texts += 1;
  add(count.fillings, hash32(frame.fillers.join(' ')));
  add(count.authors, hash32(post.author));
  for (const word of new Set(frame.fillers.map(hash32))) {
    const seen = count.words.find(([other]) => other === word);
    if (seen !== undefined) seen[1] += 1;
    else if (count.words.length < MOST_WORDS) count.words.push([word, 1]);
  }
  const own = count.claims.find(([id]) => id === claim.id);
  if (own !== undefined) own[1] += 1;
  else if (count.claims.length < MOST_KEPT) count.claims.push([claim.id, 1]);
  if (!count.isTemplate && !isTemplate(count)) return;
  const isNew = !count.isTemplate;
  count.isTemplate = true;
  claims.set(claim.id, frame.key);
  if (isNew)
    for (const [id] of count.claims) {
      const filled = state.claims.get(id);
      if (filled === undefined) continue;
      claims.set(id, frame.key);
      state.touched.add(filled);
    }
}

function isTemplate({ firstAt, lastAt, texts, words, fillings, authors }: FrameCount): boolean {
  if (fillings.length < LEAST_FILLINGS) return false;
  // Words in four texts of five belong to the frame. Of the others, what people say of one happening repeats its place and its
  // number; the fillings of a template do not.
  const varying = words.filter(([, n]) => n * 5 < texts * 4);
  const told = varying.reduce((sum, [, n]) => sum + n, 0);
  if (varying.length * 10 < told * LEAST_DIFFERENT_IN_TEN) return false;
  return authors.length * LEAST_EACH <= texts || lastAt - firstAt <= AT_ONCE_MS;
}

/** The template that four in five of a claim's texts fill, or null. */
export function templateOf(templates: Templates, claim: ClaimState): FrameCount | null {
  const key = templates.claims.get(claim.id);
  const count = key === undefined ? undefined : templates.frames.get(key);
  const filled = count?.claims.find(([id]) => id === claim.id)?.[1] ?? 0;
  return count !== undefined && filled * 5 >= claim.variants.length * 4 ? count : null;
}

/** Texts of a claim that is merged away count for the other. */
export function inheritFrames(state: MatchState, from: ClaimId, into: ClaimId): void {
  const { frames, claims } = state.life.templates;
  const key = claims.get(from);
  if (key === undefined) return;
  claims.delete(from);
  if (!claims.has(into)) claims.set(into, key);
  const counts = frames.get(key)?.claims ?? [];
  const [ours, theirs] = [from, into].map((id) => counts.findIndex(([known]) => known === id)) as [number, number];
  if (ours < 0) return;
  if (theirs < 0) counts[ours]![0] = into;
  else {
    counts[theirs]![1] += counts[ours]![1];
    counts.splice(ours, 1);
  }
}

/** Once a minute: frames of more than six hours ago, and claims that went. */
export function tidyTemplates(state: MatchState): void {
  const { frames, claims } = state.life.templates;
  for (const [key, { lastAt }] of frames) if (state.now - lastAt > WINDOW_MS) frames.delete(key);
  for (const id of claims.keys()) if (!state.claims.has(id)) claims.delete(id);
}

function opened(at: number): FrameCount {
  return {
    firstAt: at,
    lastAt: at,
    texts: 0,
    words: [],
    fillings: [],
    authors: [],
    claims: [],
    isTemplate: false,
  };
}

function add(list: number[], value: number): void {
  if (list.length < MOST_KEPT && !list.includes(value)) list.push(value);
}

const WINDOW_MS = 6 * 60 * 60 * 1000;
const AT_ONCE_MS = 5 * 60 * 1000;
const MOST_FRAMES = 16_384;
const MOST_KEPT = 64;
const MOST_WORDS = 256;
const LEAST_FILLINGS = 8;
const LEAST_DIFFERENT_IN_TEN = 6;
const LEAST_EACH = 3;
