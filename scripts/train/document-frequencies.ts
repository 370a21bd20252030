import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Language } from '@vigie/contracts/values';
import { extractFeatures } from '@vigie/core/text/extract-features';

/**
 * In how many sentences each term occurs, per language: what a cold engine knows of words. Every distinct sentence counts
 * once; counts are scaled to a stream of 20,000 texts, so that what is really said soon outweighs them; terms that would
 * round to less than two are left out, since unknown terms are rare anyway.
 */
export async function writeDocumentFrequencies(pairsFile: string, folder: string): Promise<void> {
  const bytes = await readFile(pairsFile);
  const lines = (pairsFile.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const sentences: Record<string, Set<string>> = { en: new Set(), fr: new Set() };
  for (const line of lines) {
    if (line === '') continue;
    const pair = JSON.parse(line) as { set: string; a: string; b: string };
    if (!SETS.has(pair.set)) continue;
    sentences['en']!.add(pair.a);
    if (pair.set.endsWith('_fr')) sentences['fr']!.add(pair.b);
  }
  await mkdir(folder, { recursive: true });
  for (const [language, texts] of Object.entries(sentences)) {
    const counts = countTerms(texts, language);
    const scale = DOCUMENTS / texts.size;
    const terms = [...counts]
      .map(([term, n]) => [term, Math.round(n * scale)] as const)
      .filter(([, n]) => n >= LEAST)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    const table = { language, documents: DOCUMENTS, terms: Object.fromEntries(terms) };
    await writeFile(join(folder, `${language}.json`), `${JSON.stringify(table)}\n`);
  }
}

/** Tatoeba (CC BY 2.0 FR) and TICO-19 (CC0). */
const SETS = new Set(['tat_fr', 'tat_de', 'tico_fr']);
const DOCUMENTS = 20_000;
const LEAST = 2;

function countTerms(texts: Iterable<string>, language: Language): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const term of extractFeatures(text, { language }).terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}
