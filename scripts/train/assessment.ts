import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultWeights } from '@vigie/core/signals/weights';
import type { UnverifiedHead } from '@vigie/core/signals/unverified';
import { TIERS } from '@vigie/inference/tiers';
import { format, resolveConfig } from 'prettier';
import { openAnnotator } from '../evaluate/annotate-rows.ts';
import { readRows } from '../evaluate/rows.ts';
import { exampleOf } from '../evaluate/rumour/examples.ts';
import { gatheredAlike, inClaims, readThreads } from '../evaluate/rumour/threads.ts';
import { fitUnverified, fitWording, teaching, type Example } from './fit-unverified.ts';

/** Replies that a claim has when the head learns from it: what is known early. */
const REPLIES = 5;
const HEADS_FILE = 'packages/core/src/signals/shipped-heads.ts';
const WEIGHTS_FILE = 'models/assessment/weights.json';

/**
 * Fits the unverified head to the labelled crises of a folder (`pheme_sources`, `pheme_reactions`) for one model of vectors,
 * and the head that reads none, and writes both where they ship from. Crises whose two classes were gathered in two ways
 * (replies for one of them only) teach nothing.
 */
export async function trainAssessment(folder: string, model: string = TIERS.default): Promise<string> {
  const sources = await readRows(join(folder, 'pheme_sources.ndjson.gz'));
  const reactions = await readRows(join(folder, 'pheme_reactions.ndjson.gz'));
  const annotator = await openAnnotator(model);
  const threads = await inClaims(readThreads(sources.rows, reactions.rows, REPLIES), annotator);
  await annotator.close();
  const alike = gatheredAlike(threads);
  const heads = headsOf(teaching(alike.map((thread) => exampleOf(thread, REPLIES))));
  const weights = { ...defaultWeights, unverified: { ...defaultWeights.unverified, heads } };
  await writeFile(WEIGHTS_FILE, await pretty(WEIGHTS_FILE, JSON.stringify(weights)));
  await writeFile(HEADS_FILE, await pretty(HEADS_FILE, headsFile(heads)));
  return `${alike.length} threads of ${new Set(alike.map(({ event }) => event)).size} crises: ${WEIGHTS_FILE} and ${HEADS_FILE} written`;
}

function headsOf(examples: readonly Example[]): UnverifiedHead[] {
  return [fitUnverified(examples, null), fitUnverified(examples, fitWording(examples))];
}

function headsFile(heads: readonly UnverifiedHead[]): string {
  return `import type { UnverifiedHead } from './unverified.ts';

/** The heads that ship: written by \`npm run train -- assessment\`, not by hand. */
export const shippedHeads: readonly UnverifiedHead[] = ${JSON.stringify(heads)};
`;
}

async function pretty(file: string, text: string): Promise<string> {
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
