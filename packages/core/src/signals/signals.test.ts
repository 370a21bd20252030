import { expect, test } from '@jest/globals';
import type { PostId } from '@vigie/contracts/ids';
import { aClaimView, aMemberPost, aStreamView, growingPosts } from '@vigie/testkit/claim-views';
import type { ClaimView, MemberPost } from '../claims/claim-view.ts';
import { harmOf } from './harm-of.ts';
import { lookAt, weigh } from './weigh.ts';
import { defaultWeights } from './weights.ts';

const now = Date.parse('2026-03-01T14:30:00Z');
const signalsOf = (claim: ClaimView, at = now) =>
  weigh(lookAt({ claim, stream: aStreamView(), now: at }, defaultWeights));
const find = (name: string, claim: ClaimView, at = now) => signalsOf(claim, at).find((signal) => signal.name === name);
const withPosts = (authors: number, vary?: (i: number) => Partial<MemberPost>, parts: Partial<ClaimView> = {}) =>
  aClaimView({ posts: growingPosts(authors, now, vary), ...parts });

test('enquiries are weighed against what is usual, and cite their posts', () => {
  const found = find(
    'enquiry',
    withPosts(40, (i) => (i % 5 === 0 ? { stance: 'enquiry', cues: ['enquiry'] } : {})),
  );
  expect(found?.posts).toHaveLength(8);
  expect(found?.because.fr).toBe(
    'Quatre fois plus de «\u00a0c’est vrai\u202f?\u00a0» que d’habitude (8 sur 40\u00a0auteurs)',
  );
  expect(found?.because.en).toBe('Four times as many “is it true?” as usual (8 of 40 authors)');
});

test('one author who asks a hundred times counts once', () => {
  const asks = (i: number): Partial<MemberPost> => ({
    author: 'busy',
    stance: 'enquiry',
    cues: ['enquiry'],
    id: `drill:x${i}` as PostId,
  });
  const one =
    find(
      'enquiry',
      withPosts(40, (i) => (i === 0 ? asks(i) : {})),
    )?.points ?? 0;
  const flood = [
    ...growingPosts(39, now),
    ...Array.from({ length: 100 }, (_, i) => aMemberPost({ ...asks(i), seenAt: now })),
  ];
  const hundred = find('enquiry', aClaimView({ posts: flood }))?.points ?? 0;
  expect(Math.abs(hundred - one)).toBeLessThanOrEqual(1);
});

test('a question mark alone is no enquiry', () => {
  expect(
    find(
      'enquiry',
      withPosts(20, (i) => (i % 2 === 0 ? { stance: 'enquiry' } : {})),
    ),
  ).toBeUndefined();
});

test('nobody cites a source', () => {
  const claim = withPosts(86, (i) => (i < 15 ? { domains: ['example.org'] } : {}));
  expect(find('no-source', claim)?.because.fr).toBe('Aucune source citée par 71\u00a0auteurs sur 86');
  expect(find('no-source', claim)?.posts).toHaveLength(71);
  expect(find('source-diversity', claim)?.points).toBeLessThan(0);
});

test('doubling is told with its interval', () => {
  const found = find('doubling', withPosts(86));
  expect(found?.because.fr).toMatch(/^Double toutes les \d+(,\d)?\u00a0min \(\d+(,\d)?–\d+(,\d)?\)$/);
  expect(found?.points).toBeGreaterThan(10);
});

test('harm is read by rules from the sentence, in both languages', () => {
  expect(find('harm', aClaimView({ sentence: 'Trois morts dans une fusillade à la gare' }))?.because).toEqual({
    en: 'Victims, immediate danger (rule)',
    fr: 'Victimes, danger immédiat (règle)',
  });
  expect(harmOf('Tap water is contaminated, do not drink it').rules.map(({ id }) => id)).toEqual(['poison']);
  expect(harmOf('Le marché aux fleurs ouvre samedi').severity).toBe(0);
});

test('harm that only some of the wordings tell counts by the share that tells it, and is named', () => {
  const sentence = 'Deux ouvriers dans la galerie du quai';
  const told = (wordings: string[]) => find('harm', aClaimView({ sentence, wordings, posts: growingPosts(20, now) }));
  expect(told(['Ils sont deux dans la galerie'])).toBeUndefined();
  const half = told(['Deux ouvriers ensevelis quai Haut', 'Ils sont deux', 'Deux ouvriers ensevelis']);
  expect(half?.because.fr).toBe('Personnes bloquées ou introuvables (règle)');
  expect(half?.value).toBeCloseTo(0.25);
});

test('who flees, who is trapped, who is turned away by a clinic and what is done on purpose is harm in both languages', () => {
  const ids = (sentence: string) => harmOf(sentence).rules.map(({ id }) => id);
  expect(ids('La ministre a pris la fuite cette nuit')).toEqual(['deserted']);
  expect(ids('The governor has fled the province')).toEqual(['deserted']);
  expect(ids('Quatre mineurs portés disparus au puits')).toContain('trapped');
  expect(ids('Four miners trapped in the shaft')).toEqual(['trapped']);
  expect(ids('La clinique renvoie les malades')).toEqual(['health']);
  expect(ids('The clinic turns patients away')).toEqual(['health']);
  expect(ids('Un acte de malveillance sur la ligne')).toEqual(['attack']);
  expect(ids('Police call it arson')).toEqual(['attack']);
});

test('a sibling that lies before people lends attention, and says in what the two differ', () => {
  const flaggedSibling = { id: 'c_0' as ClaimView['id'], differs: 'number', authors: 30 } as const;
  const found = find('flagged-sibling', withPosts(8, undefined, { flaggedSibling }));
  expect(found?.because.en).toBe('The same with another number was flagged before, at 30 authors');
  expect(found?.points).toBeGreaterThanOrEqual(9);
});

test('siblings that differ in a number are told as a number that changes', () => {
  const siblings = ['30 dead', '12 dead'].map((theirs, i) => ({
    id: `c_${i + 2}` as never,
    differs: 'number' as const,
    ours: '3 dead',
    theirs,
  }));
  expect(find('instability', aClaimView({ siblings }))?.because.fr).toBe(
    'Le nombre change\u00a0: 3\u00a0morts, 30\u00a0morts et 12\u00a0morts',
  );
});

test('witnesses in the first person lower it a little', () => {
  const found = find(
    'witness',
    withPosts(20, (i) => (i < 3 ? { cues: ['witness'] } : {})),
  );
  expect(found?.because.fr).toBe('Trois témoins directs à la première personne');
  expect(found?.points).toBe(-3);
});

test('an authority that denies lowers it, two that contradict each other much less', () => {
  const official = (stance: 'denial' | 'support', i: number) =>
    aMemberPost({ id: `drill:o${i}` as PostId, author: `office-${i}`, authority: 'authority', stance, seenAt: now });
  const denied = aClaimView({ posts: [...growingPosts(20, now), official('denial', 1)] });
  const disputed = aClaimView({ posts: [...growingPosts(20, now), official('denial', 1), official('support', 2)] });
  expect(find('authority', denied)?.because.fr).toBe('Une autorité la dément');
  expect(find('authority', denied)?.points).toBeLessThan(find('authority', disputed)?.points ?? 0);
});

test('a confirmed earlier fact-check settles it, an unproven one only half', () => {
  const checked = (verdict: 'false' | 'unproven') =>
    find(
      'earlier-check',
      aClaimView({
        confirmedVerdicts: [{ verdict, publisher: 'Les Vérificateurs', publishedAt: '2031-03-12T00:00:00.000Z' }],
      }),
    );
  expect(checked('false')?.because.fr).toBe('Déjà vérifié\u00a0: faux (Les Vérificateurs, 2031-03-12)');
  const half = checked('unproven')?.points ?? 0;
  expect(half).toBe(defaultWeights.earlierCheck / 2);
});

test('greetings, giveaways, small ads and match scores are held down', () => {
  for (const sentence of [
    'Bonjour à tous et bonne journée',
    'Concours : RT et follow pour gagner trois téléphones',
    'Vends vélo presque neuf, 80 euros, Vieux-Port',
    'Valmont mène 2-1 à la mi-temps, quel but !',
    'FC Brume – Olympique du Lac à 21h, mon prono : 0-2',
    'BUT ! Brume 1 Lac 0',
    'Brume 3 – 1 Lac, 12 000 personnes au stade',
    'Good morning everyone, happy Friday',
  ]) {
    const score = signalsOf(withPosts(60, () => ({ places: [] }), { sentence })).reduce(
      (sum, { points }) => sum + points,
      0,
    );
    expect([sentence, score < 35]).toEqual([sentence, true]);
  }
});

test('a death at a match is no chatter about sport', () => {
  const claim = withPosts(30, undefined, { sentence: 'Deux morts dans l’effondrement d’une tribune pendant le match' });
  expect(find('not-checkable', claim)).toBeUndefined();
  expect(find('harm', claim)?.points).toBeGreaterThan(8);
});

test('synchronised copies are told, one voice is taken for one', () => {
  const copies = withPosts(12, () => ({ variant: 'same', seenAt: now - 5_000 }));
  expect(find('synchronised-posting', copies)?.because.fr).toBe(
    'Copies synchronisées\u00a0: 12\u00a0auteurs ont publié le même texte en une minute (par hasard, moins d’une fois sur 1\u202f000\u202f000)',
  );
  const loud = withPosts(20, (i) => (i < 15 ? { author: 'loud' } : {}));
  expect(find('one-voice', loud)?.because.fr).toBe('Un seul auteur a écrit 15\u00a0messages sur 20');
});

test('a text that many pass on all the time meets itself by chance: nothing is said of it', () => {
  const every = (seconds: number, count: number) =>
    withPosts(count, (i) => ({ variant: 'same', seenAt: now - (count - i) * seconds * 1_000 }));
  expect(find('synchronised-posting', every(8, 400))).toBeUndefined();
  const steady = every(8, 400).posts;
  const burst = Array.from({ length: 30 }, (_, i) =>
    aMemberPost({ id: `drill:b${i}` as PostId, author: `b${i}`, variant: 'same', seenAt: now + i * 100 }),
  );
  expect(
    find('synchronised-posting', aClaimView({ posts: [...steady, ...burst] }), now + 5_000)?.value,
  ).toBeGreaterThan(30);
});

test('a claim that rests loses its place', () => {
  const claim = withPosts(40);
  const later = now + 4 * 3_600_000;
  expect(find('quiet', claim, now)).toBeUndefined();
  expect(find('quiet', claim, later)?.because.fr).toBe('Aucun nouvel auteur depuis 4\u00a0h');
});
