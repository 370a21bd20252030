import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { decode, encode } from './codec.ts';
import { topics } from './topics.ts';

const fixtures = (topic: string): object[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/${topic}.json`, import.meta.url), 'utf8')) as object[];

/** Fixtures are frozen: an example may be added, none is ever edited. A change that breaks one is a new version of its topic. */
test.each(topics.map((topic) => [topic.name, topic] as const))(
  'every message of %s ever written still reads',
  (name, topic) => {
    for (const message of fixtures(name)) {
      const decoded = decode(topic, JSON.stringify(message));
      expect(decoded).toEqual({ ok: true, value: message });
      expect(JSON.parse(encode(topic, message).value)).toEqual(message);
      expect(topic.key(message)).not.toBe('');
    }
  },
);

/** After an edit, a message that was written long ago could cease to be read with every other test still green. */
test('no fixture was edited or taken away, and a new one is noted', () => {
  const noted = readFileSync(new URL('../fixtures/SHA256SUMS', import.meta.url), 'utf8')
    .trim()
    .split('\n');
  const found = topics.flatMap(({ name }) =>
    fixtures(name).map((message) => `${createHash('sha256').update(JSON.stringify(message)).digest('hex')}  ${name}`),
  );
  expect(found.sort()).toEqual(noted.sort());
});

/** A union with a member that no fixture shows is not frozen at all. */
test.each(topics.map((topic) => [topic.name, topic] as const))(
  '%s has a fixture of every kind of message',
  (name, topic) => {
    const options = (topic.schema as { options?: Array<{ shape: { kind?: { value?: string } } }> }).options ?? [];
    const kinds = options.map((option) => option.shape.kind?.value);
    const shown = new Set(fixtures(name).map((message) => (message as { kind?: string }).kind));
    expect(kinds.filter((kind) => !shown.has(kind))).toEqual([]);
    expect(fixtures(name).length).toBeGreaterThan(0);
  },
);

test('bytes that are no message are an answer, not an exception', () => {
  expect(decode(topics[0]!, '{')).toEqual({ ok: false, reason: 'not JSON' });
  expect(decode(topics[0]!, '{"kind":"post"}')).toMatchObject({ ok: false, reason: expect.stringContaining('id') });
});
