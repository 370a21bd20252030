import { defaultWeights, type AssessmentWeights } from './weights.ts';

// Weights come from a file that a person may have edited: they must have the shape of those that ship, number for number.

/** Weights from JSON, or what is wrong with them: the paths that are missing, unknown or not of the right kind. */
export function parseWeights(json: unknown): { readonly weights: AssessmentWeights } | { readonly problems: string[] } {
  const problems: string[] = [];
  compare(json, defaultWeights, '', problems);
  return problems.length > 0 ? { problems } : { weights: json as AssessmentWeights };
}

/** Parts of which there may be more or fewer than ship. */
const FREE = new Set(['unverified.heads']);

function compare(given: unknown, shipped: unknown, path: string, problems: string[]): void {
  if (FREE.has(path)) {
    if (!Array.isArray(given) || !given.some((head: { model?: unknown } | null) => head?.model === null))
      problems.push(`${path} needs a head whose model is null`);
    return;
  }
  if (typeof shipped !== 'object' || shipped === null) {
    if (typeof given !== typeof shipped || (typeof given === 'number' && !Number.isFinite(given)))
      problems.push(`${path} is no ${typeof shipped}`);
    return;
  }
  if (typeof given !== 'object' || given === null) return void problems.push(`${path || 'the file'} is no object`);
  const [own, known] = [given as Record<string, unknown>, shipped as Record<string, unknown>];
  const at = (key: string) => (path === '' ? key : `${path}.${key}`);
  for (const key of Object.keys(own)) if (!(key in known)) problems.push(`${at(key)} is unknown`);
  for (const key of Object.keys(known)) {
    if (key in own) compare(own[key], known[key], at(key), problems);
    else problems.push(`${at(key)} is missing`);
  }
}
