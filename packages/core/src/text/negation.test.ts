import { describe, expect, test } from '@jest/globals';
import { isNegated } from './negation.ts';
import { tokenise } from './tokens.ts';

describe('negated', () => {
  for (const text of [
    'There is no bomb at the station',
    "The bridge isn't closed",
    'Nobody was hurt in the fire',
    'The mayor denies that the school will close',
    "Il n'y a pas eu d'explosion à la gare",
    'Y a pas de tireur dans le lycée',
    'Aucun blessé dans l’incendie du marché',
    'FAUX : le pont va être fermé demain',
    'La préfecture dément la fermeture du pont. INTOX',
    'The bridge is closed tonight. This is fake.',
    'Non, le barrage tient',
    'It is not true but people share it',
    'Il n’y a pas de mort mais trois blessés',
  ])
    test(text, () => expect(isNegated(tokenise(text))).toBe(true));
});

describe('not negated', () => {
  for (const text of [
    'There is a bomb at the station',
    'This is not a hoax, the bridge fell',
    'Not only the bridge but the road is closed',
    "I don't know if the bridge is closed",
    'Le pont est fermé, ne relayez pas n’importe quoi',
    'Pas seulement le pont, toute la rive est fermée',
    'je sais pas si le pont est fermé',
    'Plus de 30 personnes évacuées',
    'Une personne évacuée',
    'Is it true or fake that the bridge is closed?',
    'Why not close the bridge',
    'Ce n’est pas deux mais dix mineurs sous la colline',
    'It is not the bridge but the tunnel that is closed',
  ])
    test(text, () => expect(isNegated(tokenise(text))).toBe(false));
});

test('two denials joined by a conjunction are two, not an assertion', () => {
  expect(isNegated(tokenise('No plane has crashed near Reims and the pilot is not dead'))).toBe(true);
  expect(isNegated(tokenise('Aucun avion ne s’est écrasé et personne n’est mort'))).toBe(true);
  expect(isNegated(tokenise('Two people were hurt in Reims and no one was arrested'))).toBe(false);
});

test('spoken French negates without « ne », and « sur » is not « sûr »', () => {
  for (const text of [
    'Ils ont rien trouvé dans le tram',
    'Le pont de la gare est pas sûr, disent-ils',
    "Il n'y a pas de bombe sur le pont",
    'La mairie exclut toute fuite de chlore',
  ])
    expect(isNegated(tokenise(text))).toBe(true);
  for (const text of ['Je suis pas sûr que le pont ait cédé', 'Une personne blessée sur le pont'])
    expect(isNegated(tokenise(text))).toBe(false);
});

test('what is ruled out, refused or yet to come did not happen', () => {
  for (const text of [
    'Town hall rules out a chlorine leak',
    'The plant has yet to resume work',
    'The pilot failed to land',
  ])
    expect(isNegated(tokenise(text))).toBe(true);
});
