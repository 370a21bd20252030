import { setTimeout as sleep } from 'node:timers/promises';
import type { Embedder } from '@vigie/inference/embedder';
import type { Check } from '@vigie/runtime/health';
import type { Database } from '@vigie/store/database';
import {
  announceModel,
  embeddedShare,
  saveEmbedded,
  switchSpace,
  unembeddedTexts,
  type SpaceState,
  type UnembeddedText,
} from '@vigie/store/meaning-space';
import { modelText } from '@vigie/core/text/model-text';
import type { Telemetry } from './telemetry.ts';

/** A model as the console uses it. */
export type MeaningModel = Pick<Embedder, 'space' | 'named' | 'dims' | 'scale' | 'embed'>;

/** What search by meaning needs. */
export interface MeaningsDeps {
  readonly database: Database;
  readonly embedder: MeaningModel;
  /** Opens the model that is still in use while this one's vectors are being made; the scope closes it. */
  readonly openOther: (model: string) => Promise<MeaningModel>;
  readonly telemetry: Pick<Telemetry, 'reembedding' | 'meaningsWait'>;
  readonly signal: AbortSignal;
}

/** The meaning of what people ask, and of what history says. */
export interface Meanings {
  /** A query's vector in the space that is searched; null while its model cannot be had: then words alone find. */
  readonly embedQuery: (text: string) => Promise<Int8Array | null>;
  /** Gives every text of history that has no vector of this model one, at most half of the time; resolves when none is left. */
  readonly catchUp: () => Promise<void>;
  readonly check: Check;
}

const BATCH = 64;
/** How often a long re-embedding is told. */
const TELL_EVERY_MS = 10_000;

/**
 * Tells the database which model is here. If it holds another model's vectors, that one goes on answering queries, as far as it can be
 * loaded, while this one's are made in the background; when none is missing, the columns change places and this one answers.
 */
export async function openMeanings(deps: MeaningsDeps): Promise<Meanings> {
  const { database, embedder, telemetry, signal } = deps;
  const { space, named: model, dims, scale } = embedder;
  const known = { space, model, dims, scale };
  let state: SpaceState = await announceModel(database, known);
  const other = state.coming === null ? null : await openInUse(deps, state);
  let progress = { done: 0, of: 0 };
  let running: Promise<void> | undefined;
  let isAskedAgain = false;

  /** One pass through all that waits. Reads go on behind each other by place, so that what fails to embed is not asked for ever. */
  async function pass(): Promise<number> {
    let [count, told] = [0, performance.now()];
    let after: UnembeddedText | null = null;
    progress = await embeddedShare(database, embedder.space);
    while (!signal.aborted) {
      const began = performance.now();
      const texts = await unembeddedTexts(database, embedder.space, after, BATCH);
      if (texts.length === 0) break;
      const vectors = await embedder.embed(texts.map(({ text }) => modelText(text)));
      const embedded = texts.map((text, at) => ({ ...text, values: vectors[at] ?? null }));
      await saveEmbedded(database, embedder.space, embedded);
      after = texts.at(-1)!;
      count += texts.length;
      progress = { ...progress, done: Math.min(progress.of, progress.done + texts.length) };
      if (state.coming !== null && performance.now() - told > TELL_EVERY_MS) {
        telemetry.reembedding(state.inUse, embedder.space, progress);
        told = performance.now();
      }
      // Live posts come first: history takes half of the time.
      await sleep(performance.now() - began, undefined, { signal }).catch(() => {});
    }
    return count;
  }

  async function work(): Promise<void> {
    if (state.coming !== null)
      telemetry.reembedding(state.inUse, embedder.space, await embeddedShare(database, embedder.space));
    do {
      isAskedAgain = false;
      while ((await pass()) > 0);
      if (signal.aborted || state.coming === null) continue;
      await switchSpace(database, known);
      state = await announceModel(database, known);
      telemetry.reembedding(state.inUse, embedder.space, await embeddedShare(database, embedder.space));
    } while (isAskedAgain && !signal.aborted);
  }

  return {
    embedQuery: async (text) => {
      const model = state.inUse === embedder.space ? embedder : other;
      return (await model?.embed([modelText(text)]))?.[0] ?? null;
    },
    catchUp: () => {
      isAskedAgain = true;
      running ??= work()
        .catch((error: unknown) => telemetry.meaningsWait(error))
        .finally(() => (running = undefined));
      return running;
    },
    check: async () => ({
      ok: true,
      detail:
        state.coming === null
          ? `every vector is of ${state.inUse}`
          : `${progress.done} of ${progress.of} texts re-embedded from ${state.inUse} to ${state.coming}; searches ask ${other === null ? 'words alone' : state.inUse} until then`,
    }),
  };
}

/** The model that made the vectors in use; null where it is not here any more, or is another by now. */
async function openInUse({ openOther, telemetry }: MeaningsDeps, state: SpaceState): Promise<MeaningModel | null> {
  try {
    const opened = await openOther(state.model);
    return opened.space === state.inUse ? opened : null;
  } catch (error) {
    telemetry.meaningsWait(error);
    return null;
  }
}
