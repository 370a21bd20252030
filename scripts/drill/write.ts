import { readFileSync, writeFileSync } from 'node:fs';
import { makeDrill, type Drill } from './drill.ts';
import { withFigures } from './figures.ts';

/** Plays the evening and writes the drill's files into a folder, the figures of its README included. */
export function writeDrill(folder: URL): Drill {
  const drill = makeDrill();
  for (const [name, text] of Object.entries(drill.files)) writeFileSync(new URL(name, folder), text);
  const readme = new URL('README.md', folder);
  writeFileSync(readme, withFigures(readFileSync(readme, 'utf8'), drill));
  return drill;
}
