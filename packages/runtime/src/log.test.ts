import { Writable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { openLog } from './log.ts';

function capture() {
  const lines: string[] = [];
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { lines, destination };
}

test('a log line is JSON with the service, the level in a word and the time', () => {
  const { lines, destination } = capture();
  openLog('ingest', 'info', destination).info({ posts: 3 }, 'accepted');
  expect(JSON.parse(lines[0]!)).toMatchObject({
    service: 'ingest',
    level: 'info',
    posts: 3,
    msg: 'accepted',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
  });
});

test('secrets never reach the log, at any of the depths at which they travel', () => {
  const { lines, destination } = capture();
  const log = openLog('console', 'debug', destination);
  log.info({ token: 'hush', user: { password: 'hush' }, req: { headers: { cookie: 'hush', authorization: 'hush' } } });
  log.info({ headers: { 'set-cookie': 'hush' }, webhook: { secret: 'hush' } });
  expect(lines.join('')).not.toContain('hush');
  expect(lines.join('').match(/\[redacted\]/g)).toHaveLength(6);
});

test('what is below the level is not written', () => {
  const { lines, destination } = capture();
  openLog('alert', 'warn', destination).info('quiet');
  expect(lines).toEqual([]);
});
