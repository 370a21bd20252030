import { expect, test } from '@jest/globals';
import { isRivalPlace, isSameName, isSamePlace } from './same-thing.ts';

test('a place and what contains it are one, told more or less closely', () => {
  expect(isSamePlace('brooklyn', 'new york')).toBe(true);
  expect(isSamePlace('france', 'lyon')).toBe(true);
  expect(isSamePlace('station lyon', 'lyon')).toBe(true);
  expect(isSamePlace('lyon', 'marseille')).toBe(false);
  expect(isSamePlace('lyon', 'belgium')).toBe(false);
});

test('only places that answer the same question are rivals', () => {
  expect(isRivalPlace('station valmont', 'station ormes')).toBe(true);
  expect(isRivalPlace('station valmont', 'ormes')).toBe(false);
  expect(isRivalPlace('station valmont', 'bridge vieux')).toBe(false);
  expect(isRivalPlace('lyon', 'belgium')).toBe(true);
});

test('a town that no gazetteer knows may lie in any country, but is not another town', () => {
  expect(isRivalPlace('bordebourg', 'france')).toBe(false);
  expect(isRivalPlace('bordebourg', 'paris')).toBe(true);
});

test('names are one by all words of the shorter, or by the last of both', () => {
  expect(isSameName('macron', 'emmanuel macron')).toBe(true);
  expect(isSameName('ouragan sandy', 'hurricane sandy')).toBe(true);
  expect(isSameName('paul lefort', 'paul caron')).toBe(false);
});

test('an office is itself, told or telling, and a minister may be any minister', () => {
  expect(isSameName('the prefect', 'prefect')).toBe(true);
  expect(isSameName('the prefect', 'the mayor')).toBe(false);
  expect(isSameName('the president', 'the vice president')).toBe(false);
  expect(isSameName('the minister', 'the health minister')).toBe(true);
  expect(isSameName('the mayor', 'anna mayor')).toBe(false);
});
