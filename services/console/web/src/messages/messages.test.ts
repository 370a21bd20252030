import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { en } from './en.ts';
import { fr } from './fr.ts';

const french = Object.entries(fr);

test('both languages say the same things', () => {
  expect(Object.keys(fr).sort()).toEqual(Object.keys(en).sort());
});

test('both languages name the same values', () => {
  const names = (message: string) =>
    [...new Set([...message.matchAll(/(?<!(?:one|other|=\d+) )\{(\w+)[,}]/g)].map(([, name]) => name))].sort();
  for (const [id, message] of Object.entries(en)) {
    expect([id, names(fr[id as keyof typeof en])]).toEqual([id, names(message)]);
  }
});

test('French spaces do not break before high punctuation or inside quotation marks', () => {
  const wrong = french.filter(([, message]) => / [;:!?»](?!:)/.test(message) || /« /.test(message));
  expect(wrong).toEqual([]);
});

test('apostrophes are typographic, also because a straight one is an escape', () => {
  expect([...french, ...Object.entries(en)].filter(([, message]) => message.includes("'"))).toEqual([]);
});

test('every message is said somewhere', () => {
  const root = new URL('..', import.meta.url).pathname;
  const code = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('messages/') && !file.includes('.test.'))
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  // `verdict.${verdict}` says any message of that form.
  const forms = [...new Set([...code.matchAll(/`([a-z-]+\.[^`\s]*)`/g)].map(([, form]) => form!))]
    .filter((form) => form.includes('${'))
    .map((form) => new RegExp(`^${form.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[a-z-]+')}$`));
  const unsaid = Object.keys(en).filter((id) => !code.includes(`'${id}'`) && !forms.some((form) => form.test(id)));
  expect(unsaid).toEqual([]);
});
