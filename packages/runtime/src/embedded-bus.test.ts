import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { busContract } from '@vigie/testkit/bus-contract';
import { EmbeddedBus } from './embedded-bus.ts';
import { openLog } from './log.ts';
import { openMemoryLog } from './memory-log.ts';
import { openMetrics } from './metrics.ts';
import { openEmbeddedBus } from './open-bus.ts';

const quiet = { log: openLog('test', 'error', { write: () => {} }), metrics: openMetrics('test') };
const retry = { attempts: 5, firstDelayMs: 5, maxDelayMs: 20 };

const folder = mkdtempSync(join(tmpdir(), 'vigie-log-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

busContract(
  'on LMDB',
  () => ({
    open: () => openEmbeddedBus(folder, { ...quiet, retry }),
    url: `embedded:${folder}`,
  }),
  { timeoutMs: 60_000 },
);

const storage = openMemoryLog();
busContract(
  'in memory',
  () => ({
    open: () => Promise.resolve(new EmbeddedBus({ ...quiet, storage, retry })),
    url: 'memory:',
  }),
  { timeoutMs: 60_000, inMemory: true },
);
