import type { HeadWeights } from '@vigie/core/heads/linear-head';
import { STANCE_FEATURES, STANCES, stanceInput } from '@vigie/core/heads/stance-head';
import { styleOf } from '@vigie/core/heads/style';
import { extractFeatures } from '@vigie/core/text/extract-features';
import { tokenise } from '@vigie/core/text/tokens';
import { identifyLanguage } from '@vigie/inference/language';
import type { TextVectors } from '../evaluate/text-vectors.ts';
import { label, text, type Row } from '../evaluate/rows.ts';
import { fitHead, type FitOptions, type HeadRecipe } from './fit-head.ts';
import type { Example } from './fit-part.ts';

// Posts of conversations with their stance, as the stance head reads them, and how it is fitted.

/** A labelled post. */
export interface StanceExample extends Example {
  readonly id: string;
}

const CLASS: Readonly<Record<string, (typeof STANCES)[number]>> = {
  support: 'support',
  deny: 'denial',
  denial: 'denial',
  query: 'enquiry',
  enquiry: 'enquiry',
  comment: 'comment',
};

/** The rows that have text and a stance, each read with the source and the parent that the file holds. */
export function stanceExamples(
  rows: readonly Row[],
  vectors: TextVectors | null,
  weight = 1,
): readonly StanceExample[] {
  const byId = new Map(rows.map((row) => [label(row, 'id'), row]));
  const languageOf = (row: Row) => {
    const declared = label(row, 'lang');
    return identifyLanguage(text(row, 'text'), declared === undefined ? [] : [declared]);
  };
  const read = (row: Row) => {
    const said = text(row, 'text');
    return extractFeatures(said, { language: languageOf(row) });
  };
  return rows.flatMap((row): StanceExample[] => {
    const stance = CLASS[label(row, 'label') ?? ''];
    const said = text(row, 'text');
    if (stance === undefined || said.trim() === '') return [];
    const features = read(row);
    const id = label(row, 'id') ?? '';
    const [root, above] = [label(row, 'rootId') ?? id, label(row, 'parentId')];
    const source = root === id ? undefined : byId.get(root);
    const parent = above === undefined ? undefined : byId.get(above);
    const cosine = (other: Row) => vectors?.cosine(said, text(other, 'text')) ?? null;
    const context = {
      isReply: above !== undefined || root !== id,
      ...(source === undefined
        ? {}
        : {
            source: {
              features: read(source),
              isSameAuthor:
                label(row, 'authorId') !== undefined && label(row, 'authorId') === label(source, 'authorId'),
              cosine: cosine(source),
            },
          }),
      ...(parent === undefined
        ? {}
        : { parent: { asks: text(parent, 'text').includes('?'), isSource: above === root, cosine: cosine(parent) } }),
    };
    const input = stanceInput(styleOf(tokenise(said), features), features, context, vectors?.of(said) ?? null);
    const group = label(row, 'event') ?? ELSEWHERE;
    return [{ id, label: STANCES.indexOf(stance), group, language: languageOf(row), input, weight }];
  });
}

/** Rows of no event: they train, and are never left out. */
export const ELSEWHERE = 'elsewhere';

/** Events of a hundred rows or more that have every class ten times: what leaving out makes sense for. */
export function largeEvents(examples: readonly Example[]): readonly string[] {
  const events = new Map<string, number[]>();
  for (const { group, label } of examples) {
    if (group === ELSEWHERE) continue;
    const counts = events.get(group) ?? STANCES.map(() => 0);
    counts[label]!++;
    events.set(group, counts);
  }
  return [...events]
    .filter(([, counts]) => counts.every((n) => n >= 10))
    .map(([event]) => event)
    .sort();
}

const RECIPE: HeadRecipe = {
  classes: STANCES,
  names: STANCE_FEATURES,
  words: [{ penalty: 20, balance: 0.55 }],
  meaning: [{ vector: { strength: 2 }, penalty: 20, balance: 0.55 }],
};

/** Fits the stance head. */
export function fitStanceHead(
  examples: readonly Example[],
  version: string,
  space: string | null,
  own?: NonNullable<FitOptions['own']>,
): HeadWeights {
  const options = { version, space, heldGroups: largeEvents(examples) };
  return fitHead(examples, RECIPE, own === undefined ? options : { ...options, own });
}
