import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { Env as Alert } from '@vigie/alert/config';
import { Env as Classify } from '@vigie/classify/config';
import { Env as Console } from '@vigie/console/config';
import { Env as Ingest } from '@vigie/ingest/config';

/** What an operator copies is what the service reads: no variable more, none less. */
test.each([
  ['ingest', Ingest],
  ['classify', Classify],
  ['alert', Alert],
  ['console', Console],
] as const)('%s’s .env.example names every setting', (service, schema) => {
  const example = readFileSync(`services/${service}/.env.example`, 'utf8');
  const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name!);
  expect(named.sort()).toEqual(Object.keys(schema.shape).sort());
});
