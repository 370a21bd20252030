import type { Claim } from '@vigie/contracts/claim';
import type { ClaimId, PostId } from '@vigie/contracts/ids';
import { openConsoleUnderTest } from '@vigie/console/under-test';
import { migrate } from '@vigie/store/migrate';
import { openPgliteMemory } from '@vigie/store/pglite-database';
import { saveClaims } from '@vigie/store/claims';
import { saveMemberships } from '@vigie/store/memberships';
import { aClaim, aJoined } from '@vigie/testkit/stored';

// A console of its own process, over a real PGlite with made-up claims: its work must not count as the browser's.

/** What the parent needs to look at it. */
export interface ConsoleAnswer {
  readonly url: string;
  readonly cookie: string;
}

const PLACES = ['Valmont', 'Port-Sel', 'Rochebrune', 'Saint-Aubin', 'Vauclair'];
const WHAT = [
  'Le pont est fermé à cause d’une fuite de gaz, la police évacue tout le quartier et personne ne dit pourquoi',
  'L’eau du robinet serait contaminée, ne la buvez pas avant demain matin',
  'Trois morts dans une fusillade près de la gare, les secours sont sur place',
  'Les écoles du centre restent fermées jusqu’à lundi à cause de la crue',
  'Un camion-citerne renversé sur la route du nord, nuage toxique vers la ville',
];
const START = Date.parse('2031-03-08T09:00:00Z');
const at = (seconds: number): string => new Date(START + seconds * 1_000).toISOString();

/** A flagged claim like no other: its place in the queue, its words, its spread and its reasons vary with `i`. */
function madeUpClaim(i: number): Claim {
  const plain = aClaim({
    id: `c_made${String(i).padStart(6, '0')}` as ClaimId,
    score: 50 + ((i * 7919) % 5_000) / 100,
    sentence: `${PLACES[i % PLACES.length]!}, ${i % 90} minutes : ${WHAT[i % WHAT.length]!}`,
  });
  const first = i * 5;
  return {
    ...plain,
    posts: 5 + (i % 200),
    authors: 4 + (i % 150),
    firstPostAt: at(first),
    lastPostAt: at(first + 3_000),
    timeline: Array.from({ length: 12 }, (_, bin) => ({
      at: at(Math.floor(first / 300) * 300 + bin * 300),
      support: (i + bin * 3) % 9,
      denial: bin % 3,
      enquiry: (i + bin) % 4,
      comment: bin % 2,
    })),
    flag: { at: at(first + 600), score: 60, authors: 5 },
  };
}

async function main(claims: number): Promise<void> {
  const database = await openPgliteMemory();
  await migrate(database);
  for (let from = 0; from < claims; from += 500)
    await saveClaims(
      database,
      Array.from({ length: Math.min(500, claims - from) }, (_, i) => madeUpClaim(from + i)),
    );
  await saveMemberships(
    database,
    Array.from({ length: 40 }, (_, i) =>
      aJoined(madeUpClaim(0).id, { id: `bench:${i}` as PostId, seenAt: at(i * 20), createdAt: at(i * 20) }),
    ),
  );
  const running = await openConsoleUnderTest(database, {
    limits: { requestsPerMinute: 100_000, failuresPerEmail: 100, failuresPerAddress: 100 },
  });
  const { cookie } = await running.signedIn('fact-checker', 'Ana');
  const answer: ConsoleAnswer = { url: running.url, cookie };
  process.send!(answer);
  process.once('disconnect', () => void running.close().then(() => process.exit(0)));
}

await main(Number(process.argv[2] ?? 5_000));
