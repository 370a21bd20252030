import { describe, expect, test } from '@jest/globals';
import { quantitiesOf } from './quantities.ts';
import { tokenise } from './tokens.ts';

const read = (text: string, language: string): readonly string[] =>
  quantitiesOf(tokenise(text), language).map((q) => `${q.value} ${q.unit}`.trim());

describe('English', () => {
  for (const [text, expected] of [
    ['At least 3 people were killed and 30 injured in the blast at 8:30 pm', ['3 dead', '30 injured', '1230 clock']],
    ['three hundred and five people missing', ['305 missing']],
    ['Blast kills 3 and wounds 12', ['3 dead', '12 injured']],
    ['Death toll rises to 30', ['30 dead']],
    ['1.2k people, $3.5bn and £3m lost', ['1200 person', '3500000000 dollar', '3000000 pound']],
    ['a dozen shots, the 2nd attack, 5G towers', ['12 shot']],
    ['Two people arrested on November 13, line 4 closed', ['2 arrested', '1113 date', '4 line']],
    ['It was in 2015', ['2015 year']],
    ['One dead, one idea', ['1 dead']],
    ['hundreds of homes evacuated', ['200 household']],
    ['final score 2', ['2']],
    [
      'No workers dead, 40 jars of baby food, quake of magnitude 6.1 near the coast',
      ['0 dead', '40 jar', '6.1 magnitude'],
    ],
  ] as const)
    test(text, () => expect(read(text, 'en')).toEqual(expected));
});

describe('French', () => {
  for (const [text, expected] of [
    ['Trois morts et quatre-vingt-dix blessés à Lyon vers 20h30', ['3 dead', '90 injured', '1230 clock']],
    ['Une dizaine de personnes blessées', ['10 injured']],
    ['Le bilan passe à 12 000 morts', ['12000 dead']],
    ['3 M€ de dégâts, 45 % des habitants', ['3000000 euro', '45 percent']],
    ['Ligne 13 coupée pendant 2h', ['13 line', '2 hour']],
    ['une explosion tue 3 personnes, blessant 12 autres', ['3 dead', '12 injured']],
    ['un mort et deux blessés, le 13 novembre 2015', ['1 dead', '2 injured', '1113 date', '2015 year']],
    ['mille deux cents manifestants, soixante-quinze mille euros', ['1200 demonstrator', '75000 euro']],
    ['vingt et un otages au 3e étage', ['21 hostage']],
    ['à 10 km, 5 ans de prison', ['10 km', '5 years']],
    ['une prise d’otages, aucun blessé, 18 pour cent', ['0 injured', '18 percent']],
  ] as const)
    test(text, () => expect(read(text, 'fr')).toEqual(expected));
});

test('the same count in both languages has the same unit', () => {
  expect(read('3 people killed', 'en')).toEqual(read('trois personnes tuées', 'fr'));
  expect(read('200 houses flooded', 'en')).toEqual(read('deux cents maisons inondées', 'fr'));
});

test('telephone numbers and codes are no counts', () => {
  expect(read('call 00331234567890123 or 4x4 now', 'en')).toEqual([]);
});
