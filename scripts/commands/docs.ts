import { writeFileSync } from 'node:fs';
import { contractsPage } from '../docs/contracts-page.ts';
import { evaluationPage } from '../docs/evaluation-page.ts';

/** The pages that are generated, and what from. */
const PAGES: ReadonlyArray<readonly [file: string, text: () => string]> = [
  ['docs/contracts.md', contractsPage],
  ['docs/evaluation.md', () => evaluationPage('docs/evaluation')],
];

for (const [file, text] of PAGES) {
  writeFileSync(file, text());
  process.stderr.write(`${file} written\n`);
}
