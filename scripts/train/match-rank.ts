import type { AnnotatedPost } from '@vigie/contracts/annotated-post';
import { arrivalOf } from '@vigie/core/match/arrival';
import { centroidOf, withText, type Centroid } from '@vigie/core/match/centroid';
import type { DocumentFrequencies } from '@vigie/core/match/document-frequencies';
import type { MatchWeights } from '@vigie/core/match/match-weights';
import { queryText } from '@vigie/core/match/query-text';
import { likeness } from '@vigie/core/match/similarity';
import { sharedEntities, type Stated } from '@vigie/core/match/vetoes';

// Which claim? The shares of the hybrid likeness that make the labelled claim of a post the most likely of its candidates:
// softmax over the true one and the hardest others, fitted by gradient on the simplex of the four shares and a temperature.
// Prequential: a claim is what its labelled posts made of it so far. Cost: posts × claims that share a rare term.

/** One post's choice: four likenesses of each candidate, the true one first. Null where a likeness cannot be had. */
export interface Choice {
  readonly candidates: ReadonlyArray<
    readonly [wording: number, coverage: number, meaning: number | null, entities: number | null]
  >;
}

type Shares = Pick<MatchWeights, 'wording' | 'coverage' | 'meaning' | 'entities'>;

/** The choices of labelled posts in time order. */
export function choicesOf(
  posts: readonly AnnotatedPost[],
  gold: ReadonlyMap<string, string>,
  frequencies: DocumentFrequencies,
  weights: MatchWeights,
): Choice[] {
  const claims = new Map<string, { centroid: Centroid; stated: Stated; texts: number }>();
  const byTerm = new Map<number, Set<string>>();
  const choices: Choice[] = [];
  for (const post of posts) {
    const own = gold.get(post.post.id);
    if (own === undefined) continue;
    const arrival = arrivalOf(post);
    const query = queryText(arrival.terms, arrival.language, frequencies);
    const known = claims.get(own);
    if (known !== undefined) {
      const met = new Set<string>();
      for (const term of query.terms.slice(0, RARE_TERMS)) for (const id of byTerm.get(term) ?? []) met.add(id);
      met.delete(own);
      const compared = [own, ...met].map((id) => {
        const { centroid, stated } = claims.get(id)!;
        return likeness(
          query,
          arrival.meaning,
          sharedEntities(arrival.signature, stated),
          centroid,
          frequencies,
          weights,
        );
      });
      const [truth, ...others] = compared;
      const hardest = others.sort((a, b) => b.score - a.score).slice(0, HARDEST);
      if (hardest.length > 0)
        choices.push({
          candidates: [truth!, ...hardest].map((l) => [l.wording.cosine, l.wording.coverage, l.meaning, l.entities]),
        });
    }
    claims.set(own, {
      centroid:
        known === undefined
          ? centroidOf(arrival.terms, arrival.meaning)
          : withText(known.centroid, arrival.terms, arrival.meaning, 48),
      stated: known === undefined || known.texts < 3 ? arrival.signature : known.stated,
      texts: (known?.texts ?? 0) + 1,
    });
    for (const term of arrival.terms) byTerm.set(term, (byTerm.get(term) ?? new Set()).add(own));
    frequencies.count(arrival.terms, arrival.language);
    frequencies.freeze();
  }
  return choices;
}

const RARE_TERMS = 8;
const HARDEST = 7;

/** The shares, summing to one, that make the true candidates likeliest; and how often the true one is first. */
export function fitShares(
  choices: readonly Choice[],
  start: Shares,
): { readonly shares: Shares; readonly loss: number } {
  // Logarithms of the shares, then of the temperature: every step stays on the simplex.
  let at = [...FIELDS.map((field) => Math.log(start[field])), Math.log(10)];
  let loss = lossOf(choices, at);
  let step = 0.5;
  for (let round = 0; round < ROUNDS && step > 0.01; round++) {
    const slope = at.map((_, i) => {
      const moved = [...at];
      moved[i]! += NUDGE;
      return (lossOf(choices, moved) - loss) / NUDGE;
    });
    const length = Math.hypot(...slope) || 1;
    const next = at.map((x, i) => x - (step * slope[i]!) / length);
    const nextLoss = lossOf(choices, next);
    if (nextLoss < loss) [at, loss] = [next, nextLoss];
    else step /= 2;
  }
  return { shares: sharesOf(at), loss };
}

/** How often the true candidate is first. */
export function firstShare(choices: readonly Choice[], shares: Shares): number {
  let right = 0;
  for (const { candidates } of choices) {
    const scores = candidates.map((c) => blend(c, shares));
    if (scores.slice(1).every((s) => s < scores[0]!)) right += 1;
  }
  return right / Math.max(1, choices.length);
}

const FIELDS = ['wording', 'coverage', 'meaning', 'entities'] as const;
const ROUNDS = 60;
const NUDGE = 1e-3;

function sharesOf(at: readonly number[]): Shares {
  const raw = at.slice(0, 4).map(Math.exp);
  const sum = raw.reduce((a, b) => a + b, 0);
  const [wording, coverage, meaning, entities] = raw.map((x) => x / sum);
  return { wording: wording!, coverage: coverage!, meaning: meaning!, entities: entities! };
}

function lossOf(choices: readonly Choice[], at: readonly number[]): number {
  const shares = sharesOf(at);
  const sharpness = Math.exp(at[4]!);
  let loss = 0;
  for (const { candidates } of choices) {
    const scores = candidates.map((c) => sharpness * blend(c, shares));
    const top = Math.max(...scores);
    loss += top + Math.log(scores.reduce((sum, s) => sum + Math.exp(s - top), 0)) - scores[0]!;
  }
  return loss / Math.max(1, choices.length);
}

function blend([wording, coverage, meaning, entities]: Choice['candidates'][number], s: Shares): number {
  let sum = s.wording * wording + s.coverage * coverage;
  let share = s.wording + s.coverage;
  if (meaning !== null) {
    sum += s.meaning * Math.max(0, meaning);
    share += s.meaning;
  }
  if (entities !== null) {
    sum += s.entities * entities;
    share += s.entities;
  }
  return sum / share;
}
