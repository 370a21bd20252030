import { expect, test } from '@jest/globals';
import { chatterIn } from './chatter.ts';
import { folded } from './phrases.ts';

const kindOf = (sentence: string) => chatterIn(folded(sentence))?.label.en ?? null;

test('thanks and help among neighbours are chatter, in both languages', () => {
  expect(kindOf('Un grand merci à toutes les équipes de ce soir')).toBe('thanks');
  expect(kindOf('Thank you to everybody who came to the river tonight')).toBe('thanks');
  expect(kindOf('Si quelqu’un a besoin d’un toit, il y a une chambre chez nous')).toBe('help among neighbours');
  expect(kindOf('Can you help me move on Sunday? Pizza for all')).toBe('help among neighbours');
});

test('a call that asks for what may not be true is none', () => {
  expect(kindOf('On cherche d’urgence des donneurs de sang à l’hôpital, merci de partager')).toBeNull();
  expect(kindOf('Missing since noon: a boy of six, please share')).toBeNull();
});
