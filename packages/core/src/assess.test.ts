import { expect, test } from '@jest/globals';
import { Cue } from '@vigie/contracts/annotated-post';
import { Assessment } from '@vigie/contracts/assessment';
import type { PostId } from '@vigie/contracts/ids';
import { aClaimView, aMemberPost, aStreamView, growingPosts } from '@vigie/testkit/claim-views';
import { assess, sumOf } from './assess.ts';
import type { ClaimView, MemberPost } from './claims/claim-view.ts';

const CHECKED = { publisher: 'Les Vérificateurs', publishedAt: '2031-03-12T00:00:00.000Z' };

const shooting = 'Trois morts dans une fusillade à la gare de Valmont-Centre';
const now = Date.parse('2026-03-01T14:30:00Z');
const look = (claim: ClaimView, at = now) => assess({ claim, stream: aStreamView(), now: at, memory: null }).assessment;
const enquiring = (i: number): Partial<MemberPost> => (i % 6 === 5 ? { stance: 'enquiry', cues: ['enquiry'] } : {});

/** Claims of every kind, drawn with a seed. */
function drawnClaims(count: number): ClaimView[] {
  let state = 20_260_301;
  const draw = (n: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
  const one = <T>(values: readonly T[]): T => values[draw(values.length)] as T;
  const cues = Cue.options;
  return Array.from({ length: count }, () => {
    const authors = 1 + draw(one([5, 30, 200]));
    const posts = Array.from({ length: 1 + draw(2 * authors) }, (_, i) =>
      aMemberPost({
        id: `drill:${i}` as PostId,
        author: `author-${draw(authors)}`,
        seenAt: now - draw(one([300_000, 3_600_000, 20_000_000])),
        stance: one(['support', 'support', 'support', 'denial', 'enquiry', 'comment']),
        cues: draw(2) === 0 ? [] : [one(cues), one(cues)],
        domains: draw(5) === 0 ? [one(['a.example', 'b.example', 'c.example'])] : [],
        authority: draw(20) === 0 ? one(['authority', 'press', 'fact-checker'] as const) : null,
        isReply: draw(3) === 0,
        variant: `v${draw(6)}`,
      }),
    ).sort((a, b) => a.seenAt - b.seenAt || (a.id < b.id ? -1 : 1));
    const sentence = one([
      shooting,
      'Bonjour à tous',
      'L’eau du robinet est contaminée à Valmont',
      'Valmont mène 2-1 !',
      '',
    ]);
    const siblings = draw(3) === 0 ? [{ id: 'c_2' as never, differs: 'number' as const, ours: '3', theirs: '30' }] : [];
    return aClaimView({
      sentence,
      posts,
      siblings,
      confirmedVerdicts: draw(8) === 0 ? [{ ...CHECKED, verdict: one(['false', 'unproven'] as const) }] : [],
    });
  });
}

test('the points sum to the score exactly, 0 to 100, whatever the claim; the assessment is valid on the wire', () => {
  for (const claim of drawnClaims(150)) {
    const assessment = look(claim);
    expect(sumOf(assessment.signals)).toBe(assessment.score);
    expect(assessment.signals.every(({ points }) => Number.isInteger(points))).toBe(true);
    expect(Assessment.safeParse(assessment).error).toBeUndefined();
  }
});

test('where reasons together go beyond 100, each keeps its weight and one line takes back what is too much', () => {
  const cues = [['enquiry'], ['hedge', 'attribution'], ['alarm', 'call-to-share'], ['denial']] as const;
  const stances = ['enquiry', 'support', 'support', 'denial'] as const;
  const posts = growingPosts(80, now, (i) => ({ stance: stances[i % 4]!, cues: [...cues[i % 4]!] }));
  const siblings = ['3', '12', '30'].map((theirs, i) => ({
    id: `c_${i}` as never,
    differs: 'number' as const,
    ours: '5',
    theirs,
  }));
  const { score, signals } = look(aClaimView({ sentence: shooting, posts, siblings }));
  expect(score).toBe(100);
  expect(signals.find(({ name }) => name === 'ceiling')?.points).toBeLessThan(0);
  expect(signals.find(({ name }) => name === 'enquiry')?.points).toBeGreaterThan(10);
  expect(signals.map(({ name }) => name)).not.toContain('floor');
});

test('the order in which posts are handed over changes nothing, nor do duplicates', () => {
  for (const claim of drawnClaims(40)) {
    const assessment = look(claim);
    expect(look({ ...claim, posts: claim.posts.toReversed() })).toEqual(assessment);
    expect(look({ ...claim, posts: [...claim.posts, ...claim.posts.slice(0, 3)] })).toEqual(assessment);
  }
});

test('every post that a signal cites is a post of the claim, cited once', () => {
  for (const claim of drawnClaims(40)) {
    const ids = new Set<string>(claim.posts.map(({ id }) => id));
    for (const { posts } of look(claim).signals) {
      expect(new Set(posts).size).toBe(posts.length);
      expect(posts.every((id) => ids.has(id))).toBe(true);
    }
  }
});

test('a signal is gone when the posts it counted are gone', () => {
  // Growth and doubling look at when authors came: without these posts some come later, by another post of theirs.
  const others = ['growth', 'doubling', 'one-voice', 'synchronised-posting'];
  for (const claim of drawnClaims(40)) {
    for (const { name, posts } of look(claim).signals) {
      if (posts.length === 0 || others.includes(name)) continue;
      const counted = new Set<string>(posts);
      const rest = look({ ...claim, posts: claim.posts.filter(({ id }) => !counted.has(id)) });
      expect([name, rest.signals.some((signal) => signal.name === name)]).toEqual([name, false]);
    }
  }
});

test('without its enquiries, its denials or an authority’s answer a claim scores as much less, or more, as those signals said', () => {
  const posts = [
    ...growingPosts(60, now, enquiring),
    ...Array.from({ length: 6 }, (_, i) =>
      aMemberPost({ id: `drill:d${i}` as PostId, author: `denier-${i}`, stance: 'denial', seenAt: now - 60_000 + i }),
    ),
    aMemberPost({ id: 'drill:o' as PostId, author: 'office', authority: 'authority', stance: 'denial', seenAt: now }),
  ];
  const claim = aClaimView({ sentence: shooting, posts });
  const assessment = look(claim);
  for (const name of ['enquiry', 'denial', 'authority']) {
    const signal = assessment.signals.find((candidate) => candidate.name === name);
    const counted = new Set<string>(signal?.posts);
    const rest = look({ ...claim, posts: posts.filter(({ id }) => !counted.has(id)) });
    const moved = assessment.score - rest.score;
    expect(Math.abs(moved - (signal?.points ?? Number.NaN))).toBeLessThanOrEqual(
      Math.max(1, 0.1 * Math.abs(signal?.points ?? 0)),
    );
  }
});

test('a claim of one author scores low however grave it is', () => {
  const assessment = look(aClaimView({ sentence: shooting, posts: [aMemberPost({ seenAt: now })] }));
  expect(assessment.score).toBeLessThanOrEqual(20);
  expect(assessment.signals.map(({ name }) => name)).toContain('few-authors');
});

test('a fast unverified claim about danger scores high, and an authority’s answer brings it down', () => {
  const posts = growingPosts(60, now, enquiring);
  const before = look(aClaimView({ sentence: shooting, posts }));
  expect(before.score).toBeGreaterThanOrEqual(70);
  const answer = aMemberPost({
    id: 'drill:o' as PostId,
    author: 'office',
    authority: 'authority',
    stance: 'denial',
    seenAt: now,
  });
  const after = look(aClaimView({ sentence: shooting, posts: [...posts, answer] }));
  expect(after.score).toBeLessThanOrEqual(before.score - 20);
  expect(after.heads.unverified).toBeLessThan(before.heads.unverified);
});

test('the counterfactual is the score that the claim would really have', () => {
  const posts = growingPosts(60, now, enquiring);
  const claim = aClaimView({ sentence: shooting, posts });
  const answer = aMemberPost({
    id: 'drill:o' as PostId,
    author: 'office',
    authority: 'authority',
    stance: 'denial',
    seenAt: now,
  });
  const answered = look({ ...claim, posts: [...posts, answer] });
  expect(answered.counterfactual?.because.fr).toMatch(/^Si le démenti de l’autorité est confirmé\u00a0: \d+$/);
  expect(answered.counterfactual?.score).toBe(
    look({ ...claim, posts: [...posts, answer], confirmedVerdicts: [{ ...CHECKED, verdict: 'false' }] }).score,
  );
  expect(look(claim).counterfactual?.because.en).toMatch(/^If an authority confirmed or denied it: \d+$/);
});

test('one author who asks "is this true?" fifty times moves the unverified head by less than a tenth', () => {
  const posts = growingPosts(30, now);
  const flood = Array.from({ length: 50 }, (_, i) =>
    aMemberPost({
      id: `drill:f${i}` as PostId,
      author: 'brigade',
      stance: 'enquiry',
      cues: ['enquiry'],
      seenAt: now - i,
    }),
  );
  const before = look(aClaimView({ sentence: shooting, posts }));
  const after = look(aClaimView({ sentence: shooting, posts: [...posts, ...flood] }));
  expect(after.heads.unverified - before.heads.unverified).toBeLessThan(0.1);
  expect(after.score - before.score).toBeLessThanOrEqual(5);
});

test('assessed at the event time of its last post, so that a replay gives the same', () => {
  const claim = aClaimView({ posts: [aMemberPost({ seenAt: now - 90_000 })] });
  expect(look(claim).assessedAt).toBe('2026-03-01T14:28:30.000Z');
});

test('a claim that gathers speed goes up the stages and cools down when nobody follows', () => {
  const all = growingPosts(200, now);
  let memory: ReturnType<typeof assess>['memory'] | null = null;
  const stages: string[] = [];
  for (let at = now - 30 * 60_000; at <= now + 90 * 60_000; at += 60_000) {
    const claim = aClaimView({ sentence: shooting, posts: all.filter(({ seenAt }) => seenAt <= at) });
    const assessed = assess({ claim, stream: aStreamView(), now: at, memory });
    memory = assessed.memory;
    if (stages.at(-1) !== assessed.assessment.stage) stages.push(assessed.assessment.stage);
  }
  expect(stages).toEqual(['dormant', 'watch', 'rising', 'viral', 'cooling', 'dormant']);
});
