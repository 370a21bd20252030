import { readFile } from 'node:fs/promises';
import { ConfigError } from '@vigie/contracts/errors';
import { parseWeights } from '@vigie/core/signals/parse-weights';
import { defaultWeights, type AssessmentWeights } from '@vigie/core/signals/weights';

/** The weights in a file, or those that ship where none is named. */
export async function readAssessmentWeights(file: string | undefined): Promise<AssessmentWeights> {
  if (file === undefined) return defaultWeights;
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, 'utf8'));
  } catch (cause) {
    throw new ConfigError('classify.weights', `ASSESSMENT_WEIGHTS: cannot read ${file} as JSON`, { cause });
  }
  const parsed = parseWeights(json);
  if ('problems' in parsed)
    throw new ConfigError('classify.weights', `ASSESSMENT_WEIGHTS: ${parsed.problems.join('; ')}`);
  return parsed.weights;
}
