import { TIERS } from '@vigie/inference/tiers';
import { percentile } from '../bench/bench.ts';
import { label, text, type Row } from './rows.ts';
import { play } from './stream/play.ts';
import { readTruth } from './stream/truth.ts';
import { openWatch, precisionAt } from './stream/watch.ts';
import { numeric, optional, required, type Task } from './task.ts';

/** What the whole pipeline flags, and when, on a file of posts in event time. */
export const stream: Task = {
  name: 'stream',
  usage: 'stream --posts F [--truth T] [--checks G] [--speed max|N] [--interleave SEED] [--embedding-model ID]',
  run: async ({ options, rows, note }) => {
    const file = required(options, 'posts');
    const posts = await rows(file);
    const truthFile = options['truth'] === undefined ? undefined : await rows(required(options, 'truth'));
    const checksFile = options['checks'] === undefined ? undefined : await rows(required(options, 'checks'));
    const truth = readTruth(truthFile?.rows ?? []);
    const watch = openWatch(truth);
    const played = await play(posts.rows, {
      file,
      speed: optional(options, 'speed', 'max') === 'max' ? 'max' : numeric(options, 'speed', 1),
      interleave: options['interleave'] === undefined ? undefined : numeric(options, 'interleave', 1),
      model: optional(options, 'embedding-model', TIERS.default),
      onChange: watch.change,
      note,
    });
    posts.skip(played.refused);

    const latencies = [...played.latencies].sort((a, b) => a - b);
    const hasTruth = truthFile !== undefined;
    return {
      model: played.model,
      flags: watch.flags.map(({ known: _known, members: _members, ...flag }) => flag),
      leadMinutes: checksFile === undefined ? null : lead(checksFile.rows, watch.flags),
      precisionAt: hasTruth
        ? Object.fromEntries([10, 20, 50].map((k) => [String(k), precisionAt(watch.flags, k)]))
        : null,
      rumoursInTop10: hasTruth ? watch.rises() : null,
      strangersInTop10: hasTruth ? watch.strangers() : null,
      duplicateAlertRate: hasTruth ? watch.duplicateAlertRate() : null,
      latencyMs:
        latencies.length === 0
          ? null
          : { p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95), p99: percentile(latencies, 0.99) },
      postsPerSecond: Math.round(played.posts / played.seconds),
      stateHash: played.stateHash,
    };
  },
};

/** Minutes from a flag to the outside debunk of the same claim: the first flag whose claim holds one of the debunk's posts. */
function lead(
  checks: readonly Row[],
  flags: ReadonlyArray<{ at: string; members: ReadonlySet<string> }>,
): { median: number; iqr: [number, number] } | null {
  const leads = checks
    .flatMap((check) => {
      const ids = Array.isArray(check['posts']) ? check['posts'].map(String) : [];
      const flag = flags.find(({ members }) => ids.some((id) => members.has(id)));
      const at = Date.parse(label(check, 'at') ?? text(check, 'at'));
      return flag === undefined || Number.isNaN(at) ? [] : [(at - Date.parse(flag.at)) / 60_000];
    })
    .sort((a, b) => a - b);
  if (leads.length === 0) return null;
  return { median: percentile(leads, 0.5), iqr: [percentile(leads, 0.25), percentile(leads, 0.75)] };
}
