import { expect, test } from '@jest/globals';
import { namesOf } from './names.ts';
import { placesOf } from './places.ts';
import { tokenise } from './tokens.ts';

const places = (text: string, language = 'fr'): readonly string[] => placesOf(tokenise(text), language).places;
const names = (text: string, language = 'fr'): readonly string[] => {
  const tokens = tokenise(text);
  return namesOf(tokens, placesOf(tokens, language).taken, language);
};

test('a place has one key in both languages', () => {
  expect(places('Explosion à Londres, en Russie')).toEqual(['london', 'russia']);
  expect(places('Explosion in London, Russia', 'en')).toEqual(['london', 'russia']);
  expect(places('Un incendie à Saint-Denis #Marseille')).toEqual(['saint denis', 'marseille']);
});

test('a named spot carries the class of its noun, and its town where it is named after one', () => {
  expect(places('Coups de feu pont Saint-Michel')).toEqual(['bridge saint michel']);
  expect(places('Shots at Saint-Michel bridge', 'en')).toEqual(['bridge saint michel']);
  expect(places('évacuation de la gare de Lyon')).toEqual(['station lyon', 'lyon']);
  expect(places('rue Victor-Hugo')).toEqual(['street victor hugo']);
});

test('everyday words are places only behind a place word', () => {
  expect(places('Nice work, Nancy!', 'en')).toEqual([]);
  expect(places('Il pleut à Nice')).toEqual(['nice']);
  expect(places('tell us now', 'en')).toEqual([]);
});

test('a town that no gazetteer knows is a place behind a place word, a person addressed is not', () => {
  expect(places('L’eau coupée à Bordebourg')).toEqual(['bordebourg']);
  expect(places('The water in Bordebourg', 'en')).toEqual(['bordebourg']);
  expect(places('Merci à Zidane')).toEqual([]);
  expect(places('à PARTAGER d’urgence avant ce soir')).toEqual([]);
});

test('a range, a town behind « de », an elided article', () => {
  expect(places('Des randonneurs perdus dans les Alpes')).toEqual(['alpes']);
  expect(places('au marché de Noël de Vienne')).toEqual(['market noel', 'vienna']);
  expect(places('L’hôpital de Marseille est plein')).toEqual(['hospital marseille', 'marseille']);
  expect(places('le port est fermé, à La Rochelle')).toEqual(['la rochelle']);
  expect(places('près de Valence')).toEqual(['valence']);
});

test('small letters are enough behind a place word', () => {
  expect(places('y a le feu à marseille')).toEqual(['marseille']);
});

test('names are runs of capitals and acronyms, not what opens a sentence', () => {
  expect(names('Le préfet a reçu Angela Merkel et la SNCF')).toEqual(['angela merkel', 'sncf']);
  expect(names('Witnesses saw the car. Police chased it.', 'en')).toEqual([]);
  expect(names('Today the Mayor met John Smith. Smith left.', 'en')).toEqual(['john smith']);
});

test('shouting, title case and German give no names, so that nothing conflicts', () => {
  expect(names('EVERYONE LEAVE THE BUILDING NOW', 'en')).toEqual([]);
  expect(names('Police Ask Residents To Leave Their Homes', 'en')).toEqual([]);
  expect(names('Die Polizei sperrt den Bahnhof', 'de')).toEqual([]);
});

test('everyday words, shouts and numbers in words are no names, whatever their capitals', () => {
  expect(names('Ils ont compté TRENTE blessés, FAITES attention')).toEqual([]);
  expect(names('so many people in the street, Fifty or more, AMAZING', 'en')).toEqual([]);
  expect(names('“the bridge is gone” WHOA RT @someone the bridge is gone', 'en')).toEqual([]);
  expect(names('watching Hurricane Ophelia come closer', 'en')).toEqual(['ophelia']);
  expect(names('we met Anna Hill there', 'en')).toEqual(['anna hill']);
});

test('a row of capitals longer than any name is a headline', () => {
  expect(names('just read this: Incredible Zorbian Kid Outruns Wild Boar Pack', 'en')).toEqual([]);
});

test('an everyday word or an acronym behind a place word is no place', () => {
  expect(places('we stood at the Tomb and waited, from NASA', 'en')).toEqual([]);
  expect(places('the Parc-Fleuri clinic is closed', 'en')).toEqual(['hospital parc fleuri']);
  expect(places('la clinique du Parc-Fleuri est fermée')).toEqual(['hospital parc fleuri']);
});

test('the next sentence is no part of a place, nor is a small word in capitals its name', () => {
  expect(places('the water is bad all over Bordebourg What a night', 'en')).toEqual(['bordebourg']);
  expect(places('partout à Bordebourg Faites tourner')).toEqual(['bordebourg']);
  expect(places('all around Newtown Beach today', 'en')).toEqual(['newtown']);
  expect(places('NO SCHOOL ON MONDAY', 'en')).toEqual([]);
  expect(places('toutes les écoles de la ville C’est grave')).toEqual([]);
  expect(places('on évacue la gare L’armée arrive')).toEqual([]);
});
