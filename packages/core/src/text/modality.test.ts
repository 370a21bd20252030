import { expect, test } from '@jest/globals';
import { modalityOf } from './modality.ts';
import { tokenise } from './tokens.ts';

const modality = (text: string, language = 'fr'): string => modalityOf(tokenise(text), language);

test('a main sentence that ends with a question mark is a question; a short tag behind a statement is not', () => {
  expect(modality('Le pont est fermé ce soir ?')).toBe('question');
  expect(modality('Trois blessés près de la gare ce matin. Sérieux ?')).toBe('assertion');
});

test('the conditional of unconfirmed news is seen', () => {
  expect(modality('Trois personnes auraient été blessées')).toBe('conditional');
  expect(modality('Le tireur viserait les passants')).toBe('conditional');
});

test('wishes, advice, suppositions and imperfects are assertions', () => {
  for (const text of [
    'Il faudrait fermer le pont',
    'On dirait un film',
    'Si le pont tombait, ce serait grave',
    'La foule attirait les curieux',
    'Un extrait du portrait',
  ])
    expect(modality(text)).toBe('assertion');
  expect(modality('They were at the trait', 'en')).toBe('assertion');
});
