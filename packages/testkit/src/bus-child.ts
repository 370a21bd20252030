import { BusEnv, parseConfig } from '@vigie/runtime/config';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { openBus } from '@vigie/runtime/open-bus';
import { done } from '@vigie/runtime/outcome';
import { notes } from './notes.ts';

/*
 * The process that the contract test kills: publishes numbered notes without end and reads them in the group `killed`,
 * printing each number once it is acknowledged (`published 7`) and once it is handled (`handled 7`).
 */
const topic = notes(process.argv[2]!);
const log = openLog('bus-child', 'error');
const bus = await openBus(parseConfig(BusEnv, process.env), {
  log,
  metrics: openMetrics('bus-child'),
  service: 'bus-child',
});

void bus.consume(
  topic,
  'killed',
  async (messages) => {
    for (const { n } of messages) process.stdout.write(`handled ${n}\n`);
    return messages.map(() => done);
  },
  new AbortController().signal,
);

for (let n = 0; ; n += 10) {
  const batch = Array.from({ length: 10 }, (_, i) => ({ key: `key ${i}`, n: n + i, text: 'x'.repeat(900) }));
  await bus.publish(topic, batch);
  process.stdout.write(batch.map((note) => `published ${note.n}\n`).join(''));
}
