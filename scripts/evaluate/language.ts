import { modelText } from '@vigie/core/text/model-text';
import { identifyLanguage } from '@vigie/inference/language';
import { label, text, type Row } from './rows.ts';
import { numeric, required, UsageError, type Task } from './task.ts';

/**
 * Whether a short text's language is told, by its words alone. `answered` is the share that is not undetermined, `right` the share right
 * among those, `accuracy` among all. Labels of posts are often made by machines; translated sentences are sure.
 */
export const language: Task = {
  name: 'language',
  usage:
    'language --posts F (rows with lang and text) | --sentences F --words 5 (a field for each language, cut to its first words)',
  run: async ({ options, rows }) => {
    const cut = options['sentences'] !== undefined;
    if (cut === (options['posts'] !== undefined)) throw new UsageError('language takes --posts or --sentences');
    const file = await rows(required(options, cut ? 'sentences' : 'posts'));
    const words = cut ? numeric(options, 'words', 5) : null;
    const known = file.rows.flatMap((row) => (words === null ? ofPost(row) : ofSentences(row, words)));
    if (!cut) file.skip(file.rows.length - known.length);
    const tallies = new Map<string, { n: number; answered: number; right: number }>();
    for (const one of known) {
      const tally = tallies.get(one.language) ?? { n: 0, answered: 0, right: 0 };
      const told = identifyLanguage(modelText(one.text));
      tally.n += 1;
      tally.answered += Number(told !== 'und');
      tally.right += Number(told === one.language);
      tallies.set(one.language, tally);
    }
    const byLanguage = [...tallies]
      .filter(([, { n }]) => n >= LEAST)
      .sort(([, a], [, b]) => b.n - a.n)
      .map(([name, { n, answered, right }]) => [
        name,
        { accuracy: right / n, answered: answered / n, right: answered === 0 ? null : right / answered, n },
      ]);
    return { model: 'eld/small', words, languages: Object.fromEntries(byLanguage), n: known.length };
  },
};

/** Languages with fewer rows say nothing. */
const LEAST = 30;

interface Known {
  readonly language: string;
  readonly text: string;
}

function ofPost(row: Row): Known[] {
  const name = label(row, 'lang');
  return name === undefined || name === 'und' || modelText(text(row, 'text')) === ''
    ? []
    : [{ language: name, text: text(row, 'text') }];
}

function ofSentences(row: Row, words: number): Known[] {
  return Object.entries(row).flatMap(([name, value]) =>
    /^[a-z]{2}$/.test(name) && typeof value === 'string' && value !== ''
      ? [{ language: name, text: value.split(/\s+/).slice(0, words).join(' ') }]
      : [],
  );
}
