import { expect, test } from '@jest/globals';
import { keysOf, press } from './keymap.ts';
import type { KeyPress, KeyState } from './keymap.ts';

const idle: KeyState = { leaderAt: null };
const key = (name: string, more: Partial<KeyPress> = {}): KeyPress => ({
  key: name,
  ctrl: false,
  meta: false,
  alt: false,
  typing: false,
  ...more,
});

test('a single key asks for its command', () => {
  expect(press(idle, key('j'), 0, true).command).toBe('next');
  expect(press(idle, key('2'), 0, true).command).toBe('verdict-misleading');
});

test('e escalates, and g then e goes to the explorer', () => {
  expect(press(idle, key('e'), 0, true).command).toBe('escalate');
  const waiting = press(idle, key('g'), 100, true);
  expect(waiting.command).toBeNull();
  expect(press(waiting.state, key('e'), 400, true).command).toBe('go-explore');
});

test('a g that waited too long is forgotten', () => {
  const waiting = press(idle, key('g'), 100, true).state;
  expect(press(waiting, key('e'), 5_000, true).command).toBe('escalate');
});

test('letters are letters while a person types, and Ctrl K still opens the palette', () => {
  expect(press(idle, key('p', { typing: true }), 0, true).command).toBeNull();
  expect(press(idle, key('k', { typing: true, ctrl: true }), 0, true).command).toBe('palette');
});

test('keys turned off leave only the palette', () => {
  expect(press(idle, key('1'), 0, false).command).toBeNull();
  expect(press(idle, key('k', { meta: true }), 0, false).command).toBe('palette');
});

test('the browser keeps its own shortcuts', () => {
  expect(press(idle, key('r', { ctrl: true }), 0, true).command).toBeNull();
  expect(press(idle, key('h', { alt: true }), 0, true).command).toBeNull();
});

test('the page writes the key that acts', () => {
  expect(keysOf('take')).toBe('p');
  expect(keysOf('go-queue')).toBe('g q');
});
