import { join } from 'node:path';
import { TIERS } from '@vigie/inference/tiers';
import { readRows, text } from '../evaluate/rows.ts';
import { vectorsOf } from '../evaluate/text-vectors.ts';
import { fitStanceHead, stanceExamples } from './stance-head.ts';
import { writeHead } from './write-head.ts';

/** Refits `models/stance` on RumourEval's labelled posts and our own French ones, for the default model's vectors and without. */
export async function trainStance(data: string, folder: string, note: (line: string) => void): Promise<void> {
  const english = await readRows(join(data, 'rumoureval_stance.ndjson.gz'));
  const french = await readRows(join(folder, 'train', 'fr.ndjson'));
  const vectors = await vectorsOf(
    [...english.rows, ...french.rows].map((row) => text(row, 'text')),
    TIERS.default,
    note,
  );
  const ours = stanceExamples(french.rows, vectors, FRENCH_WEIGHT);
  const topics = [...new Set(ours.map(({ group }) => group))];
  const partOf = (topic: string) => `French part ${topics.indexOf(topic) % PARTS}`;
  const examples = [
    ...stanceExamples(english.rows, vectors),
    ...ours.map((example) => ({ ...example, group: partOf(example.group) })),
  ];
  const groups = Array.from({ length: PARTS }, (_, part) => `French part ${part}`);
  const weights = fitStanceHead(examples, '', vectors.space, { language: 'fr', groups, right: CAUTIOUS });
  await writeHead(folder, weights, [english.input, french.input]);
}

/** French rows are few: each counts for so many. */
const FRENCH_WEIGHT = 3;
/** Parts of the French rows, whole topics each, that are left out in turn to find when the head is clear in French. */
const PARTS = 4;
/** They were written by one hand, so that more is asked of them than of the others. */
const CAUTIOUS = 0.7;
