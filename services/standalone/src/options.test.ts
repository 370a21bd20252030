import { expect, test } from '@jest/globals';
import { folderOf, readOptions } from './options.ts';

test('without a word it is the drill', () => {
  expect(readOptions([])).toMatchObject({ source: 'drill', port: 7300, fresh: false });
});

test('a speed is a factor or max', () => {
  expect(readOptions(['--speed', '60']).speed).toBe(60);
  expect(readOptions(['--speed', 'max']).speed).toBe('max');
  expect(() => readOptions(['--speed', 'fast'])).toThrow('expected a factor such as 60, or max');
});

test('a source that is not read yet is refused in a sentence', () => {
  expect(() => readOptions(['--source', 'mastodon:mastodon.social'])).toThrow('does not read yet');
});

test('an unknown flag is answered with the flags there are', () => {
  expect(() => readOptions(['--sauce', 'bluesky'])).toThrow('--source');
});

test('a drill, a live source and a file each have a folder of their own', () => {
  expect([folderOf('drill'), folderOf('bluesky'), folderOf('../posts/été 2026.ndjson.gz')]).toEqual([
    'drill',
    'bluesky',
    'file-été-2026',
  ]);
});
