import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { isoAt, localMs } from './clock.ts';
import { makeDrill, RUMOURS } from './drill.ts';
import { figures, withFigures } from './figures.ts';
import { VOICES } from './world.ts';

const shipped = (name: string): string => readFileSync(new URL(`../../infra/drill/${name}`, import.meta.url), 'utf8');
const rowsOf = (ndjson: string): Record<string, unknown>[] =>
  ndjson
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);

const drill = makeDrill();
const rows = rowsOf(drill.files['posts.ndjson']);
const posts = rows.filter((row) => 'text' in row);
const draftOf = new Map(drill.played.map(({ id, draft }) => [id, draft]));
const f = figures(drill);

/** The time at which a claim gets the given author, counting each person once. */
function authorMs(slug: string, nth: number): number {
  const claim = drill.truth.find((truth) => truth.claim === slug);
  const authors = new Set<string>();
  for (const id of claim?.posts ?? []) {
    const draft = draftOf.get(id);
    if (draft === undefined) continue;
    authors.add(draft.author.id);
    if (authors.size === nth) return draft.atMs;
  }
  return Number.POSITIVE_INFINITY;
}

test.each(Object.keys(drill.files) as (keyof typeof drill.files)[])(
  '%s regenerates to the bytes that are shipped',
  (name) => {
    expect(drill.files[name] === shipped(name)).toBe(true);
  },
);

test('the figures in the README are those of the drill', () => {
  expect(shipped('README.md')).toBe(withFigures(shipped('README.md'), drill));
});

test('two runs give the same bytes', () => {
  expect(makeDrill().files['posts.ndjson'] === drill.files['posts.ndjson']).toBe(true);
});

test('there are at least 5,000 posts, and at least 60 % of them are everyday chatter', () => {
  expect(posts.length).toBe(f['posts']);
  expect(posts.length).toBeGreaterThanOrEqual(5000);
  expect((f['chatter'] ?? 0) / posts.length).toBeGreaterThanOrEqual(0.6);
});

test('about three posts in four are French, and English is most of the rest', () => {
  expect((f['french'] ?? 0) / posts.length).toBeGreaterThan(0.7);
  expect((f['french'] ?? 0) / posts.length).toBeLessThan(0.8);
  expect(f['english'] ?? 0).toBeGreaterThan(4 * (f['others'] ?? 0));
  expect(f['others'] ?? 0).toBeGreaterThan(50);
});

test('a third of the rows leave the language out', () => {
  const without = posts.filter((row) => !('lang' in row)).length / posts.length;
  expect(without).toBeGreaterThan(0.31);
  expect(without).toBeLessThan(0.36);
});

test('at least eight stories are rumours, one of them proves true, and one is never settled', () => {
  expect(RUMOURS.length).toBeGreaterThanOrEqual(8);
  expect(drill.truth.filter(({ rumour, verdict }) => rumour && verdict === 'true').map(({ claim }) => claim)).toEqual([
    'two-workers-tram-tunnel',
  ]);
  expect(drill.truth.filter(({ rumour, settledAt }) => rumour && settledAt === null).map(({ claim }) => claim)).toEqual(
    ['depot-sabotage'],
  );
});

test('every id in the truth is a post, no post takes two stances on one claim, and siblings exist', () => {
  const ids = new Set(posts.map((row) => row['id']));
  const slugs = new Set(drill.truth.map(({ claim }) => claim));
  for (const truth of drill.truth) {
    const named = [...truth.posts, ...truth.denials, ...truth.enquiries];
    expect(named.filter((id) => !ids.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    expect(truth.posts.length).toBeGreaterThanOrEqual(10);
    if (truth.siblingOf !== undefined) expect(slugs).toContain(truth.siblingOf);
  }
});

test('every rumour has enquiries and denials', () => {
  for (const { rumour, enquiries, denials } of drill.truth) {
    if (!rumour) continue;
    expect(enquiries.length).toBeGreaterThan(0);
    expect(denials.length).toBeGreaterThan(0);
  }
});

test('whoever settles a claim is an authority, the press or a fact-checker, at the minute the truth gives', () => {
  const voices = new Set<string>(Object.values(VOICES).map(({ authorId }) => authorId));
  for (const truth of drill.truth) {
    if (truth.settledAt === null || truth.claim.startsWith('match-')) continue;
    const settling = [...truth.posts, ...truth.denials]
      .map((id) => draftOf.get(id))
      .filter((draft) => draft !== undefined && voices.has(draft.author.id))
      .map((draft) => isoAt(draft?.atMs ?? 0).slice(0, 16));
    expect({ claim: truth.claim, settling }).toEqual({
      claim: truth.claim,
      settling: expect.arrayContaining([truth.settledAt.slice(0, 16)]),
    });
  }
});

test('something happens at once: the first rumour has five authors by 17:08, three rumours by 17:25', () => {
  expect(authorMs('shooting-station-3-dead', 5)).toBeLessThanOrEqual(localMs('17:08'));
  const running = drill.truth.filter(
    ({ claim, rumour, siblingOf }) => rumour && siblingOf === undefined && authorMs(claim, 5) <= localMs('17:25'),
  );
  expect(running.length).toBeGreaterThanOrEqual(3);
});

test('the campaign is twenty accounts or more with four texts inside two minutes', () => {
  const from = localMs('19:02');
  const burst = drill.played.filter(
    ({ draft }) =>
      draft.atMs >= from &&
      draft.atMs < from + 120_000 &&
      draft.text.includes('#CastelbracDémission') &&
      !draft.text.startsWith('RT'),
  );
  expect(new Set(burst.map(({ draft }) => draft.author.id)).size).toBeGreaterThanOrEqual(20);
  expect(new Set(burst.map(({ draft }) => draft.text)).size).toBe(4);
});

test('rows are in order of time, ids are unique, and replies follow what they answer', () => {
  const times = rows.map((row) => String(row['createdAt'] ?? row['at']));
  expect([...times].sort()).toEqual(times);
  expect(new Set(posts.map((row) => row['id'])).size).toBe(posts.length);
  const order = new Map(posts.map((row, index) => [row['id'], index]));
  const early = posts.filter((row, index) => 'replyTo' in row && !((order.get(row['replyTo']) ?? Infinity) < index));
  expect(early).toEqual([]);
});

test('posts are taken back after they were posted, and one author erases everything', () => {
  const seen = new Set<unknown>();
  let erased = 0;
  for (const row of rows) {
    if ('text' in row) seen.add(row['id']).add(row['authorId']);
    else expect(seen).toContain(row['deletes'] ?? row['deletesAuthor']);
    if ('deletesAuthor' in row) erased += 1;
  }
  expect(erased).toBe(1);
  expect(f['deletions'] ?? 0).toBeGreaterThan(20);
});

test('every row is marked as an exercise, and every authority opens with the word', () => {
  const voices = new Set<unknown>(Object.values(VOICES).map(({ authorId }) => authorId));
  expect(rows.filter((row) => row['exercise'] !== true)).toEqual([]);
  expect(posts.filter((row) => voices.has(row['authorId']) && !/^EXERCI[CS]E – /.test(String(row['text'])))).toEqual(
    [],
  );
});

test('every link and every fact-check leads to a host that cannot exist', () => {
  const urls = [drill.files['posts.ndjson'], drill.files['checks.ndjson']].flatMap(
    (text) => text.match(/https?:\/\/[^"\s\\]+/g) ?? [],
  );
  const hosts = urls
    .map((url) => new URL(url).hostname)
    .filter((host) => host !== 'schema.org' && !host.endsWith('.example'));
  expect(hosts).toEqual([]);
});

test('a dozen earlier fact-checks are whole ClaimReviews', () => {
  const checks = rowsOf(drill.files['checks.ndjson']);
  expect(checks.length).toBe(12);
  for (const check of checks)
    expect(check).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'ClaimReview',
      claimReviewed: expect.any(String),
      url: expect.any(String),
      author: { '@type': 'Organization' },
      reviewRating: { '@type': 'Rating' },
      itemReviewed: { '@type': 'Claim' },
    });
});
