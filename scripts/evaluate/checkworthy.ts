import { openCheckWorthyHead } from '@vigie/core/heads/check-worthy-head';
import type { HeadWeights } from '@vigie/core/heads/linear-head';
import { shippedHead } from '@vigie/inference/shipped-heads';
import { TIERS } from '@vigie/inference/tiers';
import { checkWorthyExamples, fitCheckWorthyHead, fromElsewhere } from '../train/check-worthy-head.ts';
import type { Example } from '../train/fit-part.ts';
import { areaUnderCurve, averagePrecision, type Scored } from './measures/binary.ts';
import { f1PerClass, type Pair } from './measures/classes.ts';
import { text } from './rows.ts';
import { numeric, optional, required, type Task } from './task.ts';
import { vectorsOf } from './text-vectors.ts';

// Is a sentence worth checking? By the weights that ship, by a head fitted on `--train`, or, with `--folds`, by heads fitted on
// `--train` and all folds but the one that is judged (row n is in fold n mod K).

/** Check-worthiness of single texts: F1 of the positive class, average precision, AUC. */
export const checkworthy: Task = {
  name: 'checkworthy',
  usage: 'checkworthy --posts F [--folds 5] [--train F2] [--embedding-model ID]',
  run: async ({ options, rows, note }) => {
    const folds = numeric(options, 'folds', 0);
    const posts = await rows(required(options, 'posts'));
    const others = typeof options['train'] === 'string' ? await rows(options['train']) : null;
    const texts = [...posts.rows, ...(others?.rows ?? [])].map((row) => text(row, 'text'));
    const vectors = await vectorsOf(texts, optional(options, 'embedding-model', TIERS.default), note);
    const examples = checkWorthyExamples(posts.rows, vectors);
    posts.skip(posts.rows.length - examples.length);
    const known = others === null ? [] : checkWorthyExamples(others.rows, vectors);
    others?.skip(others.rows.length - known.length);

    const judged: Judged[] = [];
    const judge = (weights: HeadWeights, part: readonly Example[]) => {
      const head = openCheckWorthyHead(weights);
      for (const { label, language, input } of part) {
        const chances = head.chances(input);
        judged.push({
          language,
          score: head.leaned(chances, language)[1]!,
          positive: label === 1,
          pair: [label, head.decide(chances, language)],
        });
      }
    };
    let version: string | null = null;
    if (folds > 1)
      for (let fold = 0; fold < folds; fold++) {
        note(`fold ${fold + 1} of ${folds}`);
        const train = [...fromElsewhere(known), ...examples.filter((_, n) => n % folds !== fold)];
        judge(
          fitCheckWorthyHead(train, 'fitted', vectors.space),
          examples.filter((_, n) => n % folds === fold),
        );
      }
    else if (others === null) {
      const weights = await shippedHead('check-worthiness');
      version = weights.version;
      judge(weights, examples);
    } else judge(fitCheckWorthyHead(known, 'fitted', vectors.space), examples);
    return {
      model: vectors.model,
      weights: version,
      f1: f1(judged),
      ap: averagePrecision(judged),
      auc: areaUnderCurve(judged),
      n: judged.length,
      byLang: byLanguage(judged),
    };
  },
};

type Judged = Scored & { readonly pair: Pair; readonly language: string };

function f1(judged: readonly Judged[]): number | null {
  const [, worthy] = f1PerClass(
    judged.map(({ pair }) => pair),
    2,
  );
  return worthy ?? null;
}

/** Whether one language is said to be worth checking more often than people said of it. */
function byLanguage(judged: readonly Judged[]) {
  const languages = [...new Set(judged.map(({ language }) => language))].sort();
  const shareOf = (rows: readonly Judged[], at: 0 | 1) =>
    rows.filter(({ pair }) => pair[at] === 1).length / rows.length;
  return Object.fromEntries(
    languages.flatMap((language) => {
      const own = judged.filter((row) => row.language === language);
      if (own.length < LEAST_ROWS) return [];
      return [[language, { f1: f1(own), labelled: shareOf(own, 0), decided: shareOf(own, 1), n: own.length }]];
    }),
  );
}

/** Rows from which on a language has figures of its own. */
const LEAST_ROWS = 30;
