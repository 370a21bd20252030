import { expect, test } from '@jest/globals';
import { annotatedPost, type PostSketch } from '@vigie/testkit/annotated';
import { assess } from '../assess.ts';
import { openEngine } from './engine.ts';

function played(sketches: readonly PostSketch[]) {
  const engine = openEngine({ assess });
  const messages = sketches.map(annotatedPost);
  const changes = [engine.take(messages), engine.flush()];
  const joined = new Map(
    changes
      .flatMap(({ memberships }) => memberships)
      .flatMap((m) => (m.kind === 'joined' ? [[m.post.id.slice(5), m] as const] : [])),
  );
  const last = new Map(changes.flatMap(({ claims }) => claims).map((claim) => [claim.id as string, claim]));
  return { of: (id: string) => joined.get(id)!, claimOf: (id: string) => last.get(joined.get(id)!.claim)! };
}

test('claims that were founded in words unlike each other become siblings by a text that is like both', () => {
  const { claimOf } = played([
    { id: 'a', text: 'The mayor of Larmont has fled the town by helicopter during the flood', seconds: 0 },
    { id: 'e', text: 'The mayor of Larmont has fled the town by helicopter, what a flood', seconds: 30 },
    { id: 'b', text: 'Seen at dawn: the prefect boarding a helicopter behind the Larmont barracks', seconds: 60 },
    { id: 'c', text: 'The prefect fled Larmont by helicopter during the flood, seen at dawn', seconds: 120 },
    {
      id: 'd',
      text: 'At dawn the prefect fled by helicopter from behind the Larmont barracks, seen boarding during the flood',
      seconds: 180,
    },
  ]);
  expect(claimOf('a').id).not.toBe(claimOf('d').id);
  expect(claimOf('d').siblings).toContainEqual(
    expect.objectContaining({ id: claimOf('a').id, differs: 'name', ours: 'the prefect', theirs: 'the mayor' }),
  );
  expect(claimOf('a').siblings.map(({ id }) => id)).toContain(claimOf('d').id);
});

test('"not open" said of what is closed agrees; "open" makes a sibling, "not closed" denies', () => {
  const { of } = played([
    { id: 'a', text: 'All the schools of Larmont are closed on Monday because of the flood', seconds: 0 },
    { id: 'b', text: 'The schools of Larmont are not open on Monday because of the flood', seconds: 60 },
    { id: 'c', text: 'All the schools of Larmont are open on Monday despite the flood', seconds: 120 },
  ]);
  expect(of('b')).toMatchObject({ claim: of('a').claim, stance: 'support' });
  expect(of('c').claim).not.toBe(of('a').claim);
  const denied = played([
    { id: 'a', text: 'All the schools of Larmont are closed on Monday because of the flood', seconds: 0 },
    { id: 'b', text: 'The schools of Larmont are not closed on Monday because of the flood', seconds: 60 },
  ]);
  expect(denied.of('b')).toMatchObject({ claim: denied.of('a').claim, stance: 'denial' });
});
