import { TIERS } from '@vigie/inference/tiers';
import { parseOptions } from '../evaluate/main.ts';
import { optional, required, UsageError, type Options } from '../evaluate/task.ts';

/** What can be refitted, and from what. Each is loaded only when asked for. */
const TRAININGS: Readonly<Record<string, (options: Options) => Promise<string>>> = {
  'document-frequencies': async (options) => {
    const { writeDocumentFrequencies } = await import('../train/document-frequencies.ts');
    await writeDocumentFrequencies(required(options, 'data'), 'models/document-frequencies');
    return 'models/document-frequencies written: rebuild, and note the data in its card';
  },
  assessment: async (options) => {
    if (options['from-reviews'] !== undefined) {
      const { trainFromReviews } = await import('../train/from-reviews.ts');
      return trainFromReviews(required(options, 'from-reviews'));
    }
    const { trainAssessment } = await import('../train/assessment.ts');
    const model = options['embedding-model'];
    return trainAssessment(required(options, 'data'), ...(typeof model === 'string' ? [model] : []));
  },
  match: async (options) => {
    const { trainMatch } = await import('../train/match.ts');
    return trainMatch(required(options, 'data'), optional(options, 'embedding-model', TIERS.default));
  },
  forecast: async (options) => {
    const { trainForecast } = await import('../train/forecast.ts');
    return trainForecast(required(options, 'data'));
  },
  stance: async (options) => {
    const { trainStance } = await import('../train/stance.ts');
    await trainStance(required(options, 'data'), 'models/stance', note);
    return 'models/stance written';
  },
  'check-worthiness': async (options) => {
    const { trainCheckWorthiness } = await import('../train/check-worthiness.ts');
    await trainCheckWorthiness(required(options, 'data'), 'models/check-worthiness', note);
    return 'models/check-worthiness written';
  },
};

const note = (line: string) => process.stderr.write(`${line}\n`);

const [name, ...args] = process.argv.slice(2);
try {
  const train = TRAININGS[name ?? ''];
  if (train === undefined)
    throw new UsageError(
      `usage: npm run train -- ${Object.keys(TRAININGS).join('|')} --data FILE|FOLDER\n       npm run train -- assessment --from-reviews DATABASE|FILE.ndjson`,
    );
  process.stderr.write(`${await train(parseOptions(args))}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
