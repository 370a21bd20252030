import { expect, test } from '@jest/globals';
import { cleanText } from './clean-text.ts';
import { tokenise } from './tokens.ts';

const words = (text: string): readonly string[] =>
  tokenise(text)
    .filter((t) => t.kind === 'word' || t.kind === 'number')
    .map((t) => t.folded);

test('French elisions are cut, English negations kept whole, accents and case folded', () => {
  expect(words("L'hôpital n’est PAS fermé")).toEqual(['l', 'hopital', 'n', 'est', 'pas', 'ferme']);
  expect(words("It isn't closed, don’t panic")).toEqual(['it', 'isnt', 'closed', 'dont', 'panic']);
  expect(words('Aujourd’hui, c’est à Œuvre')).toEqual(['aujourdhui', 'c', 'est', 'a', 'oeuvre']);
});

test('hashtags are cut into their words; links and mentions are no words', () => {
  expect(words('#GareDuNord #prayforparis2015 @someone https://example.org/a?b=c')).toEqual([
    'gare',
    'du',
    'nord',
    'prayforparis',
    '2015',
  ]);
  expect(tokenise('#GareDuNord').at(0)).toMatchObject({ kind: 'hashtag', folded: 'garedunord' });
});

test('retweet prefixes, invisible characters and compatibility forms are gone', () => {
  expect(cleanText('RT @bob: wa\u200bter')).toBe('water');
  expect(words('ｆｕｌｌ ﬁre')).toEqual(['full', 'fire']);
});

test('numbers keep their groups and decimals', () => {
  expect(words('12 000 personnes, 1,200.50 and 3,5 or 1.200')).toEqual([
    '12 000',
    'personnes',
    '1,200.50',
    'and',
    '3,5',
    'or',
    '1.200',
  ]);
});

test('scripts without spaces are cut into pairs of characters', () => {
  expect(words('東京駅で火事')).toEqual(['東京', '京駅', '駅で', 'で火', '火事']);
});
