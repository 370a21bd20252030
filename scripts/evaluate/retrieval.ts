import type { Language } from '@vigie/contracts/values';
import { quadruplesOf } from '@vigie/core/search/asked-words';
import { sentencesOf } from '@vigie/core/search/sentences-of';
import { bm25 } from '@vigie/core/text/bm25';
import { stem } from '@vigie/core/text/stem';
import { isStopWord } from '@vigie/core/text/stop-words';
import { tokenise } from '@vigie/core/text/tokens';
import type { Embedder } from '@vigie/inference/embedder';
import { identifyLanguage } from '@vigie/inference/language';
import { askConsole, linesOf, type Asked } from './ask-console.ts';
import { label, text, type Row } from './rows.ts';
import { optional, required, UsageError, type Task } from './task.ts';
import { cosine, embedAll, withEmbedder } from './vectors.ts';

const MODES = ['words', 'meaning', 'both', 'console'] as const;
type Mode = (typeof MODES)[number];

/**
 * How well a post finds the claims it makes among published ones: by words (BM25 over stems, and over letter quadruples, which
 * forgive spelling and inflexion), by meaning (cosine of the whole post, and of its best sentence, since a long post is about
 * much else), by both: the sum of the four, each standardised per query; or as the console answers, with its lines.
 */
export const retrieval: Task = {
  name: 'retrieval',
  usage:
    'retrieval --queries F --claims G [--mode words|meaning|both|console] [--tier default|flood] [--embedding-model ID]',
  run: async (context) => {
    const mode = optional(context.options, 'mode', 'both') as Mode;
    if (!MODES.includes(mode)) throw new UsageError(`--mode is ${MODES.join(', ')}, not "${mode}"`);
    const asked = await context.rows(required(context.options, 'queries'));
    const { rows: claims } = await context.rows(required(context.options, 'claims'));
    const at = new Map(claims.map((row, index) => [label(row, 'id') ?? '', index]));
    const queries = asked.rows
      .map((row) => ({ text: text(row, 'text'), gold: new Set(goldOf(row).flatMap((id) => at.get(id) ?? [])) }))
      .filter((query) => query.gold.size > 0);
    asked.skip(asked.rows.length - queries.length);

    const measure = async (embedder: Embedder | undefined): Promise<Record<string, unknown>> => {
      const documents = claims.map((row) =>
        [text(row, 'title'), text(row, 'text')].filter((part) => part !== '').join('. '),
      );
      if (mode === 'console' && embedder !== undefined) {
        const { answers, seconds } = await askConsole(embedder, documents, queries);
        const places = answers.map((near) => near.slice(0, 10).map(({ claim }) => claim));
        return { ...figures(queries, places, documents.length, seconds), ...linesOf(queries, answers) };
      }
      const posts = queries.map((query) => query.text);
      const started = performance.now();
      const scorers = [
        ...(mode === 'meaning'
          ? []
          : [
              byWords(searchTerms, documents, posts),
              ...(mode === 'both' ? [byWords(quadruples, documents, posts)] : []),
            ]),
        ...(embedder === undefined ? [] : [await byMeaning(embedder, documents, posts, mode === 'both')]),
      ];
      context.note(`indexed ${documents.length} claims in ${Math.round(performance.now() - started)} ms`);
      return rank(queries, claims.length, scorers);
    };
    if (mode === 'words') return { model: null, ...(await measure(undefined)) };
    return await withEmbedder(context, async (embedder) => ({ model: embedder.model, ...(await measure(embedder)) }));
  },
};

function goldOf(row: Row): readonly string[] {
  const ids = row['claimIds'];
  return Array.isArray(ids) ? ids.map(String) : [label(row, 'claimId') ?? label(row, 'clusterId') ?? ''];
}

/** The scores of all claims for the query at an index, one list for each way of looking. */
type Scorer = (query: number) => readonly Float64Array[];

type Terms = (source: string) => readonly string[];

function byWords(terms: Terms, documents: readonly string[], queries: readonly string[]): Scorer {
  const index = bm25(documents.map(terms));
  return (query) => [index.score(terms(queries[query]!))];
}

const quadruples: Terms = (source) =>
  tokenise(source)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .flatMap(({ folded }) => quadruplesOf(folded));

/** Stemmed words with their repeats, which BM25 counts. */
function searchTerms(source: string): readonly string[] {
  const language: Language = identifyLanguage(source);
  return tokenise(source)
    .filter((token) => (token.kind === 'word' || token.kind === 'number') && !isStopWord(token.folded, language))
    .map((token) => stem(token.raw.toLowerCase(), language));
}

/** The cosine of the whole post; `withSentences`, also the highest that one of its sentences reaches. */
async function byMeaning(
  embedder: Embedder,
  documents: readonly string[],
  queries: readonly string[],
  withSentences: boolean,
): Promise<Scorer> {
  const claims = await embedAll(embedder, documents);
  const posts = await embedAll(embedder, queries);
  const whole = (query: number) => Float64Array.from(documents, (_, claim) => cosine(posts, query, claims, claim));
  if (!withSentences) return (query) => [whole(query)];
  const sentences = queries.map(sentencesOf);
  const starts: number[] = [];
  let count = 0;
  for (const list of sentences) {
    starts.push(count);
    count += list.length;
  }
  const vectors = await embedAll(embedder, sentences.flat());
  return (query) => {
    const scores = whole(query);
    const best = scores.map((score, claim) =>
      sentences[query]!.reduce((top, _, i) => Math.max(top, cosine(vectors, starts[query]! + i, claims, claim)), score),
    );
    return [scores, best];
  };
}

function rank(queries: readonly Asked[], claims: number, scorers: readonly Scorer[]): Figures {
  const started = performance.now();
  const places = queries.map((_, index) => {
    const scores = scorers.flatMap((scorer) => scorer(index));
    return topOf(scores.length === 1 ? scores[0]! : blend(scores), 10);
  });
  return figures(queries, places, claims, (performance.now() - started) / 1000);
}

type Figures = Record<string, number | null>;

/** The figures of the ten claims that come first for each query. */
function figures(
  queries: readonly Asked[],
  places: readonly (readonly number[])[],
  claims: number,
  seconds: number,
): Figures {
  const n = queries.length;
  if (n === 0 || claims === 0) return { mapAt5: null, successAt1: null, successAt10: null, queriesPerSecond: null, n };
  let [ap, first, tenth] = [0, 0, 0];
  for (const [index, { gold }] of queries.entries()) {
    const top = places[index]!;
    ap += averagePrecision(top.slice(0, 5), gold);
    if (gold.has(top[0] ?? -1)) first++;
    if (top.some((claim) => gold.has(claim))) tenth++;
  }
  return {
    mapAt5: ap / n,
    successAt1: first / n,
    successAt10: tenth / n,
    queriesPerSecond: Math.round(n / seconds),
    n,
  };
}

/** Each list of scores made comparable (mean 0, deviation 1), then added: untuned, so that nothing was fitted to a file. */
function blend(lists: readonly Float64Array[]): Float64Array {
  const sum = new Float64Array(lists[0]!.length);
  for (const list of lists) {
    const mean = list.reduce((s, x) => s + x, 0) / list.length;
    const deviation = Math.sqrt(list.reduce((s, x) => s + (x - mean) ** 2, 0) / list.length) || 1;
    for (let i = 0; i < sum.length; i++) sum[i]! += (list[i]! - mean) / deviation;
  }
  return sum;
}

function topOf(scores: Float64Array, count: number): readonly number[] {
  return Array.from(scores.keys())
    .sort((a, b) => scores[b]! - scores[a]! || a - b)
    .slice(0, count);
}

function averagePrecision(top: readonly number[], gold: ReadonlySet<number>): number {
  let [hits, sum] = [0, 0];
  for (const [rank, claim] of top.entries()) if (gold.has(claim)) sum += ++hits / (rank + 1);
  return sum / Math.min(gold.size, 5);
}
