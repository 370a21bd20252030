import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';
import { address } from './client.ts';

const SCRIPT = readFileSync(new URL('../../public/before.js', import.meta.url), 'utf8');

/** What `before.js` asks the server on a page with this address, by a person who chose French. */
function askedOn(page: string): string[] {
  const { pathname, search } = new URL(page, 'http://vigie.test');
  const asked: string[] = [];
  const window: { vigieAsked?: Map<string, unknown> } = {};
  runInNewContext(SCRIPT, {
    window,
    URLSearchParams,
    Map,
    location: { pathname, search },
    navigator: { languages: ['en-GB'] },
    localStorage: { getItem: () => JSON.stringify({ language: 'fr' }) },
    matchMedia: () => ({ matches: false }),
    document: { documentElement: { dataset: {} }, currentScript: { dataset: {} } },
    fetch: (wanted: string) => {
      asked.push(wanted);
      return Promise.resolve(undefined);
    },
  });
  expect([...window.vigieAsked!.keys()]).toEqual(asked);
  return asked;
}

test('the queue is asked for in the words that the queue asks in, so that it is asked for once', () => {
  expect(askedOn('/')).toEqual([
    '/api/session',
    address('/api/claims', { view: 'queue', sort: 'priority', languages: '', stage: '', limit: 200, lang: 'fr' }),
  ]);
  expect(askedOn('/?q=pont%20ferm%C3%A9&view=all&stage=growing')[1]).toBe(
    address('/api/claims', {
      view: 'all',
      sort: 'priority',
      languages: '',
      stage: 'growing',
      minScore: '',
      q: 'pont fermé',
      limit: 200,
      lang: 'fr',
    }),
  );
});

test('a claim’s page asks for the claim too, every other page for the session alone', () => {
  expect(askedOn('/claims/c_1')[2]).toBe(address('/api/claims/c_1', { lang: 'fr' }));
  expect(askedOn('/explore?q=pont')).toEqual(['/api/session']);
});
