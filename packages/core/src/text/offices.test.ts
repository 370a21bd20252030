import { expect, test } from '@jest/globals';
import { isOffice, officesOf, sayOffice } from './offices.ts';
import { tokenise } from './tokens.ts';

const offices = (text: string): readonly string[] => officesOf(tokenise(text));

test('an office is one key in both languages, with its article, a name or nothing before it', () => {
  for (const text of [
    'le préfet a fui',
    'The prefect has fled',
    'Prefect Darnaud left',
    'c’est le PRÉFET',
    'prefect left',
  ])
    expect(offices(text)).toEqual(['the prefect']);
  expect(offices('La ministre de la Santé démissionne')).toEqual(['the health minister']);
  expect(offices('the former president is in hospital')).toEqual(['the former president']);
});

test('whoever only tells it is told apart from whom it befell', () => {
  expect(offices('Three dead, mayor Anna Larue says')).toEqual(['mayor']);
  expect(offices('Selon la maire, trois morts')).toEqual(['mayor']);
  expect(offices('La préfète annonce un couvre-feu')).toEqual(['prefect']);
});

test('nobody in particular, somebody of theirs, or one who is ruled out is no office', () => {
  for (const text of [
    'un maire a été arrêté',
    'three ministers resigned',
    'the mayor’s son arrested',
    'Burger King closes',
  ])
    expect(offices(text)).toEqual([]);
  expect(offices('It was the prefect who fled, not the mayor')).toEqual(['the prefect']);
  expect(offices('Ce n’est pas la maire, c’est le préfet')).toEqual(['the prefect']);
});

test('an office is said in both languages; a name is none', () => {
  expect(sayOffice('the prefect', 'fr')).toBe('préfet');
  expect(sayOffice('the former mayor', 'fr')).toBe('ancien maire');
  expect(sayOffice('the prime minister', 'en')).toBe('prime minister');
  expect(isOffice('anna larue')).toBe(false);
  expect(sayOffice('anna larue', 'fr')).toBeNull();
});
