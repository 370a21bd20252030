import { pathToFileURL } from 'node:url';
import { writeDrill } from './write.ts';

// Run from the repository's root: `npm run drill`, or `npx tsx scripts/drill/generate.ts`.
const drill = writeDrill(pathToFileURL('infra/drill/'));
process.stderr.write(`${drill.played.length} posts written to infra/drill\n`);
