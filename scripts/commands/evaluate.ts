import { evaluate, parseOptions, table } from '../evaluate/main.ts';
import { saveReport } from '../evaluate/save.ts';
import { UsageError, type Task } from '../evaluate/task.ts';

/** Each task is loaded only when asked for. */
const TASKS: Readonly<Record<string, () => Promise<Task>>> = {
  clusters: async () => (await import('../evaluate/clusters.ts')).clusters,
  contrast: async () => (await import('../evaluate/contrast.ts')).contrast,
  neardup: async () => (await import('../evaluate/neardup.ts')).neardup,
  embeddings: async () => (await import('../evaluate/embeddings.ts')).embeddings,
  translation: async () => (await import('../evaluate/translation.ts')).translation,
  neighbours: async () => (await import('../evaluate/neighbours.ts')).neighbours,
  retrieval: async () => (await import('../evaluate/retrieval.ts')).retrieval,
  explain: async () => (await import('../evaluate/explain.ts')).explain,
  spread: async () => (await import('../evaluate/spread.ts')).spread,
  rumour: async () => (await import('../evaluate/rumour.ts')).rumour,
  backtest: async () => (await import('../evaluate/backtest.ts')).backtest,
  stance: async () => (await import('../evaluate/stance.ts')).stance,
  checkworthy: async () => (await import('../evaluate/checkworthy.ts')).checkworthy,
  stream: async () => (await import('../evaluate/stream.ts')).stream,
  language: async () => (await import('../evaluate/language.ts')).language,
};

const [name, ...args] = process.argv.slice(2);
try {
  const load = TASKS[name ?? ''];
  if (load === undefined) throw new UsageError(`usage: npm run --silent evaluate -- ${Object.keys(TASKS).join('|')} …`);
  const options = parseOptions(args);
  const report = await evaluate(await load(), options);
  await saveReport(options, 'evaluate', [name!, ...args], report);
  process.stdout.write(`${options['json'] === undefined ? table(report) : JSON.stringify(report)}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
