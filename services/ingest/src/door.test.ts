import { expect, test } from '@jest/globals';
import type { SourceName } from '@vigie/contracts/ids';
import { posts } from '@vigie/contracts/topics';
import { accountOf } from './authorities.ts';
import { openDoor, type Admission } from './door.ts';
import { pseudonymiser } from './pseudonym.ts';

const NOW = Date.UTC(2026, 0, 17, 18);
const admit = openDoor({
  source: 'push' as SourceName,
  pseudonymise: pseudonymiser(Buffer.from('a key of at least thirty-two bytes')),
  authorities: new Map([[accountOf('push', 'prefecture'), { name: 'Préfecture de Haute-Sarre', kind: 'authority' }]]),
  exercise: false,
});
const arrive = (row: unknown): Admission => admit(row, { eventAt: NOW, wallNow: NOW, replayed: false });
const problemOf = (row: unknown) => {
  const admission = arrive(row);
  return admission.ok ? undefined : admission.problem;
};

test('a row of id and text becomes a post that the topic takes', () => {
  const admission = arrive({ id: '1', text: 'Le pont est fermé' });
  expect(admission.ok && posts.schema.parse(admission.message)).toMatchObject({
    kind: 'post',
    id: 'push:1',
    seenAt: '2026-01-17T18:00:00.000Z',
  });
});

test('an author is a pseudonym: the same for the same person, never the id itself', () => {
  const author = (row: object): unknown => {
    const admission = arrive({ id: '1', text: 'x', ...row });
    return admission.ok && admission.message.kind === 'post' ? admission.message.author : undefined;
  };
  expect(author({ authorId: 'jeanne' })).toBe(author({ authorId: 'jeanne' }));
  expect(author({ authorId: 'jeanne' })).not.toBe(author({ authorId: 'jean' }));
  expect(JSON.stringify(arrive({ id: '1', text: 'x', authorId: 'jeanne' }))).not.toContain('jeanne');
});

test('an account on the list is named: an authority is not a private person', () => {
  const admission = arrive({ id: '1', text: 'Évitez le secteur', authorId: 'prefecture' });
  expect(admission.ok && admission.message).toMatchObject({ authority: { name: 'Préfecture de Haute-Sarre' } });
});

test.each([
  ['a text of the wrong type', { id: '1', text: 7 }, 'text'],
  ['no text', { id: '1' }, 'text'],
  ['a text of one megabyte', { id: '1', text: 'x'.repeat(1_000_000) }, 'text'],
  ['a NUL byte', { id: '1', text: 'a\u0000b' }, 'text'],
  ['half a surrogate pair', { id: '1', text: '\ud83d' }, 'text'],
  ['an empty id', { id: '', text: 'x' }, 'id'],
  ['a link that is no address', { id: '1', text: 'x', links: ['javascript:alert(1)'] }, 'links.0'],
  ['a time that is no time', { id: '1', text: 'x', createdAt: 'yesterday' }, 'createdAt'],
  ['1970', { id: '1', text: 'x', createdAt: '1970-01-01T00:00:00Z' }, 'createdAt'],
  ['the future', { id: '1', text: 'x', createdAt: '2031-01-01T00:00:00Z' }, 'createdAt'],
])('%s is refused, and the field is named', (_what, row, field) => {
  expect(problemOf(row)).toMatchObject({ field, expected: expect.stringMatching(/\w/) });
});

test.each([[null], ['text'], [[1, 2]], [7]])('%j is no row', (row) => {
  expect(problemOf(row)).toEqual({ field: null, expected: 'a JSON object' });
});

test('emoji, right-to-left text and an unknown language come in as they are', () => {
  for (const text of ['🚨'.repeat(5_000), 'إغلاق الجسر', 'tlhIngan Hol'])
    expect(arrive({ id: '1', text, lang: 'x-klingon' })).toMatchObject({ ok: true, message: { text } });
});

test('unknown fields are let be, and named', () => {
  expect(arrive({ id: '1', text: 'x', followers: 3, label: 'rumour' })).toMatchObject({
    ok: true,
    ignored: ['followers', 'label'],
  });
});

test('a replayed row keeps its own time; a pushed one is seen when it arrives', () => {
  const row = { id: '1', text: 'x', createdAt: '2026-01-17T17:00:00Z' };
  const seenAt = (replayed: boolean): unknown => {
    const admission = admit(row, { eventAt: NOW, wallNow: NOW, replayed });
    return admission.ok && admission.message.seenAt;
  };
  expect(seenAt(true)).toBe('2026-01-17T17:00:00.000Z');
  expect(seenAt(false)).toBe('2026-01-17T18:00:00.000Z');
});

test('a deletion and an erasure name what goes', () => {
  expect(arrive({ deletes: '1' })).toMatchObject({ ok: true, message: { kind: 'deletion', id: 'push:1' } });
  const post = arrive({ id: '1', text: 'x', authorId: 'jeanne' });
  const erasure = arrive({ deletesAuthor: 'jeanne' });
  expect(erasure.ok && erasure.message.kind === 'erasure' && erasure.message.author).toBe(
    post.ok && post.message.kind === 'post' && post.message.author,
  );
});
