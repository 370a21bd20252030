import { expect, test } from '@jest/globals';
import { linksProblem } from './evidence-links.ts';

const link = (url: string) => ({ url, title: '' });

test('false, misleading and true need a link; unproven does without', () => {
  expect(linksProblem('false', [link('')])).toBe('needed');
  expect(linksProblem('misleading', [])).toBe('needed');
  expect(linksProblem('true', [link('  ')])).toBe('needed');
  expect(linksProblem('unproven', [link('')])).toBeNull();
});

test('a link is an http address', () => {
  expect(linksProblem('false', [link('https://example.org/a')])).toBeNull();
  expect(linksProblem('false', [link('example.org')])).toBe('bad');
  expect(linksProblem('unproven', [link('javascript:alert(1)')])).toBe('bad');
});
