import { expect, test } from '@jest/globals';
import { pseudonymiser } from '../pseudonym.ts';
import { readFrame } from './jetstream-event.ts';

const pseudonymise = pseudonymiser(Buffer.alloc(32));
const SHOWN = Date.UTC(2026, 0, 17, 17);

function created(createdAt: string) {
  const record = { text: 'le pont est fermé', createdAt };
  const commit = { operation: 'create', collection: 'app.bsky.feed.post', rkey: 'a', record };
  const frame = { kind: 'commit', did: 'did:plc:x', time_us: SHOWN * 1000, commit };
  return readFrame(JSON.stringify(frame), pseudonymise);
}

test('a time of creation that no post can have is left out, and the post comes in: nobody hides behind a wrong clock', () => {
  expect(created('2026-01-17T16:59:58Z')).toMatchObject({ row: { createdAt: '2026-01-17T16:59:58.000Z' } });
  for (const never of ['1970-01-01T00:00:00Z', '2026-01-19T17:00:00Z', '2199-01-01T00:00:00Z', 'yesterday']) {
    const event = created(never);
    expect(event).toMatchObject({ kind: 'row', row: { text: 'le pont est fermé' } });
    expect(event).not.toHaveProperty('row.createdAt');
  }
});
