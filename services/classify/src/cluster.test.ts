import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import type { Membership } from '@vigie/contracts/membership';
import * as topics from '@vigie/contracts/topics';
import { assess } from '@vigie/core/assess';
import { openEngine } from '@vigie/core/match/engine';
import { openMemoryBus } from '@vigie/runtime/embedded-bus';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { Scope } from '@vigie/runtime/scope';
import { annotatedPost, deletion, tick } from '@vigie/testkit/annotated';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { openClusterer, startCluster } from './cluster.ts';
import { openSnapshotFiles } from './snapshot-files.ts';
import { openClusterTelemetry } from './telemetry.ts';

const temporaryFolder = temporaryFolders('cluster');

const log = openLog('classify', 'error');

const TOPICS = [
  'The old bridge over the Garonne in Belmont is cracked and closed',
  'Belmont hospital asks for blood donors after the crash on the ring road',
  'Schools of Belmont stay closed tomorrow because of the storm',
  'A bear was seen in the park behind the Belmont station',
  'Power cut in the whole north of Belmont since noon',
];
const DETAILS = [
  'says a neighbour',
  'my sister told me so just now',
  'according to the radio',
  'has anybody heard more',
  'unbelievable morning for all of us',
  'photos will follow soon',
  'police are there already',
];

/** An hour in a town: five things said in several ways, chatter, a deletion. */
const messages: AnnotatedMessage[] = Array.from({ length: 600 }, (_, i) => {
  const topic = TOPICS[i % 5]!;
  const seconds = i * 6;
  if (i === 400) return deletion('p0', seconds);
  return annotatedPost({
    id: `p${i}`,
    seconds,
    author: `a${i % 97}`,
    text: `${topic} ${DETAILS[i % 7]!} ${i % 3 === 0 ? `${i} hours` : ''}`,
  });
});

/** What is known at the end, by post: repeats and their order do not matter, as they do not to readers. */
function held(memberships: readonly Membership[]): Record<string, string> {
  const where: Record<string, string> = {};
  for (const m of memberships) {
    if (m.kind === 'joined') where[m.post.id] = m.claim;
    if (m.kind === 'left') delete where[m.post];
    if (m.kind === 'merged')
      for (const [post, claim] of Object.entries(where)) if (claim === m.claim) where[post] = m.into;
  }
  return where;
}

test('killed without warning and started again, it ends where an uninterrupted run ends', async () => {
  const calm = await run([messages]);
  const killed = await run([messages.slice(0, 250), messages.slice(250, 430), messages.slice(430)]);
  expect(killed.hash).toBe(calm.hash);
  expect(held(killed.memberships)).toEqual(held(calm.memberships));
  expect(Object.keys(held(calm.memberships))).toHaveLength(598);
}, 120_000);

/** Runs the parts one after the other; between them the process is dropped as kill -9 would, and the group's offsets are ahead of the snapshot. */
async function run(parts: readonly AnnotatedMessage[][]): Promise<{ hash: string; memberships: Membership[] }> {
  const folder = await temporaryFolder();
  const bus = openMemoryBus();
  let hash = '';
  for (const [at, part] of parts.entries()) {
    const dropped = new Scope();
    let now = 0;
    const service = await startCluster(
      dropped,
      {
        SNAPSHOT_DIR: folder,
        SNAPSHOT_SECONDS: 60,
        FLAG_AT: 50,
        FLAGS_PER_HOUR: 20,
        MAX_CLAIMS: 10_000,
        EMBEDDING_MODEL: 'vigie-small-256',
      },
      // Time passes fast enough for snapshots at some batches and not at others.
      { bus, log, metrics: openMetrics('classify'), wallNow: () => (now += 4_000) },
    );
    for (let i = 0; i < part.length; i += 20) await bus.publish(topics.annotated, part.slice(i, i + 20));
    await bus.idle();
    if (at === parts.length - 1) await service.flush();
    hash = service.stateHash();
    dropped.stop();
    await service.finished;
  }
  const memberships = bus.messages(topics.memberships);
  await bus.close();
  return { hash, memberships };
}

test('a telling that fails is repeated, and only the telling', async () => {
  const published: string[] = [];
  let failures = 1;
  const clusterer = openClusterer({
    engine: openEngine({ assess }),
    bus: {
      publish: async (topic) => {
        if (failures-- > 0) throw new Error('broker gone');
        published.push(topic.name);
      },
    },
    files: { write: async () => 0 },
    telemetry: openClusterTelemetry(log, openMetrics('classify')),
    wallNow: () => 0,
    snapshotMs: 60_000,
    nextOffset: '0',
  });
  const batch = { partition: 0, nextOffset: '2' };
  const two = [messages[0]!, tick(60)];
  await expect(clusterer.handle(two, batch)).rejects.toThrow('broker gone');
  expect(await clusterer.handle(two, batch)).toEqual([{ kind: 'done' }, { kind: 'done' }]);
  expect(published).toEqual(['memberships.v1', 'claims.v1']);
});

test('a damaged snapshot is refused and the one before it is used', async () => {
  const folder = await temporaryFolder();
  const refused: string[] = [];
  const files = openSnapshotFiles(folder, (file) => refused.push(file));
  const engine = openEngine({ assess });
  for (const [at, message] of messages.slice(0, 40).entries()) {
    engine.take([message]);
    if (at % 10 === 9) await files.write({ nextOffset: String(at + 1), engine: engine.snapshot() });
  }
  const names = (await readdir(folder)).sort();
  expect(names).toHaveLength(2);
  const newest = join(folder, names[1]!);
  await writeFile(newest, (await readFile(newest, 'utf8')).replace('bridge', 'fridge'));
  expect((await files.read())?.nextOffset).toBe('30');
  expect(refused).toEqual([names[1]]);
}, 30_000);
