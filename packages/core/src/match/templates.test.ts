import { expect, test } from '@jest/globals';
import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import type { Claim } from '@vigie/contracts/claim';
import { annotatedPost, tick, type PostSketch } from '@vigie/testkit/annotated';
import { assess } from '../assess.ts';
import { openEngine, type Engine } from './engine.ts';
import type { EngineSnapshot } from './snapshot.ts';

const frequencies = [{ language: 'en', documents: 5_000, terms: {} }];
const open = (snapshot?: EngineSnapshot): Engine => openEngine({ assess, frequencies }, snapshot);

/** The last snapshot of every claim. */
function play(engine: Engine, messages: readonly AnnotatedMessage[]): Claim[] {
  const last = new Map<string, Claim>();
  for (const change of [engine.take(messages), engine.flush()])
    for (const claim of change.claims) last.set(claim.id, claim);
  return [...last.values()].filter((claim) => claim.mergedInto === null);
}

const GOODS = [
  'sofas',
  'bicycles',
  'mattresses',
  'ladders',
  'curtains',
  'kettles',
  'skateboards',
  'printers',
  'tents',
  'violins',
];
const TOWNS = [
  'Belmont',
  'Vauclair',
  'Rochebrune',
  'Montfleury',
  'Castelnau',
  'Grandval',
  'Clairmont',
  'Beaurivage',
  'Hautefort',
  'Mirecourt',
];

const advert = (i: number, more: Partial<PostSketch> = {}): AnnotatedMessage =>
  annotatedPost({
    id: `ad${i}`,
    text: `Great deal on ${GOODS[i]} in ${TOWNS[i]} this week only, delivery is for free, call ${1_000 + i * 37} now`,
    seconds: i * 900,
    author: `seller-${i % 2}`,
    ...more,
  });

const adverts = (more: Partial<PostSketch> = {}) => GOODS.map((_, i) => advert(i, more));

test('a template that two accounts fill over and over is spam from the eighth filling on, with its reason', () => {
  const claims = play(open(), [...adverts(), tick(10_000)]);
  const spam = claims.filter((claim) => claim.spam);
  expect(spam.length).toBeGreaterThanOrEqual(claims.length - 1);
  expect(spam.every((claim) => claim.flag === null)).toBe(true);
  expect(spam[0]!.spamBecause).toEqual({
    en: 'Spam: one template with 9 different fillings by 2 authors',
    fr: 'Indésirable\u00a0: un même modèle rempli de 9 façons par 2\u00a0auteurs',
  });
});

test('many accounts that fill one template within minutes are a campaign; over hours they are people', () => {
  const quick = GOODS.map((_, i) => advert(i, { seconds: i * 20, author: `account-${i}` }));
  expect(play(open(), [...quick, tick(1_000)]).filter((claim) => claim.spam).length).toBeGreaterThan(0);
  const slow = GOODS.map((_, i) => advert(i, { author: `account-${i}` }));
  expect(play(open(), [...slow, tick(10_000)]).filter((claim) => claim.spam)).toEqual([]);
});

test('what many say of one happening repeats its place and number and is no template', () => {
  const told = Array.from({ length: 12 }, (_, i) =>
    annotatedPost({
      id: `t${i}`,
      text: `Explosion at the ${['mill', 'market', 'station', 'school'][i % 4]} in Belmont, the police say ${3 + (i % 2)} are dead`,
      seconds: i * 10,
    }),
  );
  expect(play(open(), [...told, tick(600)]).filter((claim) => claim.spam)).toEqual([]);
});

test('an authority’s bulletins are frames and no template', () => {
  const authority = { name: 'Weather service', kind: 'authority' } as const;
  expect(play(open(), [...adverts({ authority }), tick(10_000)]).filter((claim) => claim.spam)).toEqual([]);
});

test('written down and read again, a template is still known', () => {
  const engine = open();
  play(engine, adverts().slice(0, 9));
  const written = JSON.parse(JSON.stringify(engine.snapshot())) as EngineSnapshot;
  const restored = open(written);
  expect(restored.snapshot().life).toEqual(written.life);
  const rest = [advert(9), tick(10_000)];
  expect(play(restored, rest)).toEqual(play(engine, rest));
  expect(restored.stateHash()).toBe(engine.stateHash());
});
