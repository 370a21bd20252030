import { cpus } from 'node:os';
import { readRows, type Input } from './rows.ts';
import { UsageError, type Options, type Task, type TaskContext } from './task.ts';

/** Reads `--name value` pairs; a flag without a value is `true`. */
export function parseOptions(args: readonly string[]): Options {
  const options: Record<string, string | true> = {};
  for (let i = 0; i < args.length; i++) {
    const arg = args[i]!;
    if (!arg.startsWith('--')) throw new UsageError(`"${arg}" is not a flag: flags begin with --`);
    const [name, inline] = arg.slice(2).split(/=(.*)/s) as [string, string?];
    const next = args[i + 1];
    if (inline !== undefined) options[name] = inline;
    else if (next !== undefined && !next.startsWith('--')) {
      options[name] = next;
      i++;
    } else options[name] = true;
  }
  return options;
}

/** Runs one task and returns its report: the head that every report carries, then the figures. */
export async function evaluate(task: Task, options: Options): Promise<Record<string, unknown>> {
  const started = performance.now();
  const inputs: Input[] = [];
  const split = options['split'];
  const context: TaskContext = {
    options,
    rows: async (file) => {
      const rows = await readRows(file, typeof split === 'string' ? split : undefined);
      inputs.push(rows.input);
      return rows;
    },
    note: (line) => process.stderr.write(`${line}\n`),
  };
  const { model = null, weights = null, ...figures } = await task.run(context);
  const seconds = Math.round(performance.now() - started) / 1000;
  return { task: task.name, inputs, model, weights, seconds, node: process.version, cores: cpus().length, ...figures };
}

/** A report for people: one line a figure, nested figures indented. */
export function table(report: Record<string, unknown>, indent = ''): string {
  return Object.entries(report)
    .map(([name, value]) => {
      if (Array.isArray(value)) return `${indent}${name}: ${JSON.stringify(value).slice(0, 200)}`;
      if (typeof value === 'object' && value !== null)
        return `${indent}${name}\n${table(value as Record<string, unknown>, `${indent}  `)}`;
      return `${indent}${name}: ${typeof value === 'number' ? Number(value.toPrecision(4)) : String(value)}`;
    })
    .join('\n');
}
