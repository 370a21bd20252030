import { writeFileSync } from 'node:fs';
import { contractsPage } from '../docs/contracts-page.ts';

const FILE = 'docs/contracts.md';
writeFileSync(FILE, contractsPage());
process.stderr.write(`${FILE} written\n`);
