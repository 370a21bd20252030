import { defaultWeights, type AssessmentWeights } from './weights.ts';

// Weights come from a file that a person may have edited: they must have the shape of those that ship, number for number.

/** Weights from JSON, or what is wrong with them: the paths that are missing, unknown or not of the right kind. */
export function parseWeights(json: unknown): { readonly weights: AssessmentWeights } | { readonly problems: string[] } {
  const problems: string[] = [];
  compare(json, defaultWeights, '', problems);
  return problems.length > 0 ? { problems } : { weights: json as AssessmentWeights };
}

/** Parts of which there may be more or fewer than ship. */
const FREE: Readonly<
  Record<string, { readonly isRight: (given: readonly unknown[]) => boolean; readonly needs: string }>
> = {
  'unverified.heads': {
    isRight: (given) => given.some((head) => (head as { model?: unknown } | null)?.model === null),
    needs: 'a head whose model is null',
  },
  'unverified.calibration.curve': { isRight: isRising, needs: 'pairs of chances, the first of each rising' },
};

function isRising(pairs: readonly unknown[]): boolean {
  let before = -Infinity;
  return pairs.every((pair) => {
    const [told, found] = Array.isArray(pair) ? (pair as unknown[]) : [];
    if (typeof told !== 'number' || typeof found !== 'number' || !(told > before) || !(found >= 0 && found <= 1))
      return false;
    before = told;
    return true;
  });
}

function compare(given: unknown, shipped: unknown, path: string, problems: string[]): void {
  const free = FREE[path];
  if (free !== undefined) {
    if (!Array.isArray(given) || !free.isRight(given)) problems.push(`${path} needs ${free.needs}`);
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
