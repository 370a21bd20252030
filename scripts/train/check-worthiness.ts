import { join } from 'node:path';
import { TIERS } from '@vigie/inference/tiers';
import { readRows, text } from '../evaluate/rows.ts';
import { vectorsOf } from '../evaluate/text-vectors.ts';
import { checkWorthyExamples, fitCheckWorthyHead, fromElsewhere } from './check-worthy-head.ts';
import { writeHead } from './write-head.ts';

/** English debates and posts, Spanish posts. Their dev parts stay out: they measure what ships. */
const FILES = ['ct24_checkworthy_en', 'ct20_checkworthy_en', 'ct21_checkworthy_es', 'ct24_checkworthy_es'] as const;

/** Spanish too, but by rules of its own: it says yes half as often as the other. */
const ELSEWHERE = 'ct21_checkworthy_es';

/** Our French rows are few, and nobody else's are French: each counts for so many. */
const FRENCH_WEIGHT = 5;
/** Half of them are worth checking because we wrote them so: that share says nothing of a threshold. */
const OURS = 'ours';

/** Refits `models/check-worthiness` on CheckThat!'s labelled texts and our own French ones, for the default model's vectors and without. */
export async function trainCheckWorthiness(data: string, folder: string, note: (line: string) => void): Promise<void> {
  const files = await Promise.all(
    FILES.map((name) =>
      readRows(join(data, `${name}.ndjson.gz`), name === 'ct24_checkworthy_es' ? undefined : 'train'),
    ),
  );
  const french = await readRows(join(folder, 'train', 'fr.ndjson'));
  const rows = [...files, french].flatMap((file) => file.rows);
  const vectors = await vectorsOf(
    rows.map((row) => text(row, 'text')),
    TIERS.default,
    note,
  );
  const examples = files.flatMap(({ rows: own }, n) => {
    const read = checkWorthyExamples(own, vectors);
    return FILES[n] === ELSEWHERE ? fromElsewhere(read) : read;
  });
  const ours = checkWorthyExamples(french.rows, vectors).map((example) => ({
    ...example,
    weight: FRENCH_WEIGHT,
    group: OURS,
  }));
  const weights = fitCheckWorthyHead([...examples, ...ours], '', vectors.space);
  await writeHead(
    folder,
    weights,
    [...files, french].map(({ input }) => input),
  );
}
