import { cpus } from 'node:os';
import type { Bench } from '../bench/bench.ts';
import { parseOptions, table } from '../evaluate/main.ts';
import { saveReport } from '../evaluate/save.ts';
import { UsageError } from '../evaluate/task.ts';

/** Each bench is loaded only when asked for. */
const BENCHES: Readonly<Record<string, () => Promise<Bench>>> = {
  pipeline: async () => (await import('../bench/pipeline.ts')).pipeline,
  bus: async () => (await import('../bench/bus.ts')).bus,
  embed: async () => (await import('../bench/embed.ts')).embed,
  match: async () => (await import('../bench/match.ts')).match,
  console: async () => (await import('../bench/console.ts')).consolePage,
  assess: async () => (await import('../bench/assess.ts')).assess,
  search: async () => (await import('../bench/search.ts')).search,
};

// Ended by a signal, Node runs no exit handler; the servers that a bench has started are ended by theirs.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

const [name, ...args] = process.argv.slice(2);
try {
  const load = BENCHES[name ?? ''];
  if (load === undefined) throw new UsageError(`usage: npm run --silent bench -- ${Object.keys(BENCHES).join('|')} …`);
  const options = parseOptions(args);
  const bench = await load();
  const started = performance.now();
  const { runs = 3, ...figures } = await bench.run(options, (line) => process.stderr.write(`${line}\n`));
  const seconds = Math.round(performance.now() - started) / 1000;
  const report = { bench: bench.name, node: process.version, cores: cpus().length, runs, seconds, ...figures };
  await saveReport(options, 'bench', [name!, ...args], report);
  process.stdout.write(`${options['json'] === undefined ? table(report) : JSON.stringify(report)}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
