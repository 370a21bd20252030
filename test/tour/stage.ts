import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startAlert } from '@vigie/alert/start-alert';
import { startAnnotate } from '@vigie/classify/annotate';
import { startCluster } from '@vigie/classify/cluster';
import { Env as ClassifyEnv } from '@vigie/classify/config';
import { ConsoleEnv } from '@vigie/console/config';
import { startConsole } from '@vigie/console/start-console';
import type { SourceName } from '@vigie/contracts/ids';
import { accountOf } from '@vigie/ingest/authorities';
import { openDoor } from '@vigie/ingest/door';
import { openIntake } from '@vigie/ingest/ingest';
import { pseudonymiser } from '@vigie/ingest/pseudonym';
import { openMemoryBus } from '@vigie/runtime/embedded-bus';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { Scope } from '@vigie/runtime/scope';
import { openTestDatabase } from '@vigie/testkit/database';

/** The evening of the tour: a few people, one rumour, in a town that does not exist. */
export const EVENING = '2026-01-17T17:00:00.000Z';

/** An instant so many seconds into the evening. */
export const after = (seconds: number): string => new Date(Date.parse(EVENING) + seconds * 1000).toISOString();

/** All of Vigie in memory, with the real model and a real (in-memory) PostgreSQL; nothing is pretended. */
export async function openStage() {
  const scope = new Scope();
  const log = openLog('tour', 'error');
  const metrics = openMetrics('tour');
  const common = { log, metrics, wallNow: Date.now };
  const database = scope.own('database', await openTestDatabase(), (d) => d.close());
  const bus = scope.own('bus', openMemoryBus({ log, metrics }), (b) => b.close());
  const folder = scope.own('folder', await mkdtemp(join(tmpdir(), 'vigie-tour-')), (f) => rm(f, { recursive: true }));
  const settings = ClassifyEnv.parse({
    BUS_URL: 'memory:',
    SNAPSHOT_DIR: folder,
    EMBEDDING_WORKERS: 1,
  });
  const running: Array<Promise<unknown>> = [];
  running.push((await startCluster(scope, settings, { bus, ...common })).finished);
  running.push((await startAnnotate(scope, settings, { bus, log, metrics, wallNow: Date.now })).finished);
  const config = ConsoleEnv.parse({ CONSOLE_PORT: 0 });
  const console = await startConsole(scope, { config, database, bus, log, metrics, version: 'tour', drill: null });
  running.push(console.consumed);
  const alert = startAlert(
    scope,
    { DRILL: false, WEBHOOK_ALLOW_PRIVATE: [], CONSOLE_URL: console.url },
    { bus, database, ...common, random: () => 0 },
  );
  running.push(alert.finished);

  const source = 'push' as SourceName;
  const admit = openDoor({
    source,
    pseudonymise: pseudonymiser(Buffer.alloc(32)),
    authorities: new Map([[accountOf(source, 'prefecture'), { name: 'Préfecture', kind: 'authority' }]]),
    exercise: false,
  });
  const quiet = { accepted: () => {}, duplicate: () => {}, refused: () => {}, gapOpened: () => {} };
  const intake = openIntake(bus, source, quiet);

  /** Brings rows in as a replay would, and lets time pass so that their epoch closes. */
  async function say(rows: readonly object[], until: number): Promise<void> {
    const messages = rows.map((row) => {
      const admission = admit(row, { eventAt: Date.parse(EVENING), wallNow: Date.now(), replayed: true });
      if (!admission.ok) throw new Error(`the tour's own row was refused: ${JSON.stringify(admission.problem)}`);
      return admission.message;
    });
    await intake.accept(messages);
    await settled();
    await intake.accept([{ kind: 'tick', source, seenAt: after(until) }]);
    await settled();
  }

  /** Waits until everybody has read everything. */
  async function settled(): Promise<void> {
    for (let quietRounds = 0; quietRounds < 5;) {
      const behind = (await bus.lag()).reduce((sum, { messages }) => sum + messages, 0);
      quietRounds = behind === 0 ? quietRounds + 1 : 0;
      await sleep(20);
    }
  }

  return {
    bus,
    database,
    url: console.url,
    say,
    settled,
    async close(): Promise<void> {
      scope.stop();
      await Promise.all(running);
      await scope.close();
    },
  };
}

/** The rumour of the tour, in eight people's words. */
export const RUMOUR: readonly object[] = [
  ['jeanne', 'Trois morts dans une fusillade à la gare de Valmont'],
  ['karim', '3 morts dans la fusillade de la gare de Valmont, c’est un ami sur place qui le dit'],
  ['lea', 'Fusillade à la gare de Valmont : 3 morts !!! Partagez'],
  ['tom', 'il y aurait 3 morts à la gare de Valmont dans une fusillade'],
  ['ines', 'fusillade gare de Valmont, 3 morts, c’est vrai ? une source ?'],
  ['paul', 'URGENT fusillade gare de Valmont 3 morts'],
  ['zoe', 'Une fusillade à la gare de Valmont, trois morts, n’y allez pas'],
  ['max', 'On parle de 3 morts dans une fusillade à la gare de Valmont'],
].map(([authorId, text], i) => ({ id: `r${i}`, authorId, text, lang: 'fr', createdAt: after(i * 30) }));
