import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { calibrationErrorOf, reliabilityOf } from '@vigie/core/signals/reliability';
import { defaultWeights } from '@vigie/core/signals/weights';
import { lockFolder } from '@vigie/runtime/folder-lock';
import { listDecisions, type DecisionRow } from '@vigie/store/decisions';
import { openDatabase } from '@vigie/store/open-database';
import { UsageError } from '../evaluate/task.ts';
import { fitCalibration, fitCurve } from './fit-calibration.ts';

/** Fewer decisions than this, or only of one kind, teach nothing. */
const LEAST_DECISIONS = 30;
const FILE = '.vigie/assessment.json';

/**
 * Calibrates the unverified head on what people decided: claims taken up by a verdict against claims dismissed, read from a
 * database (never written to) or from an NDJSON export of `{told, takenUp}`. The first two thirds say, on the last third, what
 * the correction is worth; then all of them make it. What comes out is a file of weights, tried with `evaluate -- backtest`
 * and put to use with ASSESSMENT_WEIGHTS: nothing goes live by itself.
 */
export async function trainFromReviews(source: string): Promise<string> {
  const decisions = await decisionsIn(source);
  const taken = decisions.filter(({ takenUp }) => takenUp).length;
  if (decisions.length < LEAST_DECISIONS || taken === 0 || taken === decisions.length)
    throw new UsageError(
      `${taken} claims taken up and ${decisions.length - taken} dismissed: ${LEAST_DECISIONS} decisions of both kinds are needed`,
    );
  const rows = decisions.map(({ told, takenUp }) => ({ score: told, positive: takenUp }));
  const cut = Math.floor((rows.length * 2) / 3);
  const correct = fitCalibration(rows.slice(0, cut));
  const rest = decisions.slice(cut);
  const error = (told: (row: { told: number }) => number) =>
    calibrationErrorOf(reliabilityOf(rest.map((row) => ({ told: told(row), takenUp: row.takenUp }))));
  const [before, after] = [error(({ told }) => told), error(({ told }) => correct(told))];
  const calibration = fitCurve(rows);
  const weights = {
    ...defaultWeights,
    version: `${defaultWeights.version}+${rows.length}`,
    unverified: { ...defaultWeights.unverified, calibration },
  };
  await mkdir(dirname(FILE), { recursive: true });
  await writeFile(FILE, `${JSON.stringify(weights, null, 2)}\n`);
  const figure = (value: number | null) => value?.toFixed(3) ?? 'unknown';
  return [
    `${rows.length} decisions, ${taken} taken up: ${calibration.curve.length > 0 ? `a free curve of ${calibration.curve.length} points` : `a ${calibration.a}, b ${calibration.b}, c ${calibration.c}`}`,
    `on the last third, fitted to the first two: error ${figure(before)} before, ${figure(after)} after`,
    `${FILE} written: try it with evaluate -- backtest --after ${FILE} --posts …, then set ASSESSMENT_WEIGHTS=${FILE}`,
  ].join('\n');
}

async function decisionsIn(source: string): Promise<Array<Pick<DecisionRow, 'told' | 'takenUp'>>> {
  if (source.endsWith('.ndjson')) {
    const lines = (await readFile(source, 'utf8')).split('\n').filter((line) => line.trim() !== '');
    return lines.map((line, i) => {
      const row = JSON.parse(line) as Partial<DecisionRow>;
      if (typeof row.told !== 'number' || typeof row.takenUp !== 'boolean')
        throw new UsageError(`${source}, line ${i + 1}: told (a number) and takenUp (true or false) are needed`);
      return { told: row.told, takenUp: row.takenUp };
    });
  }
  const database = await openDatabase(/^\w+:\/?/.test(source) ? source : `pglite:${source}`, {
    takeFolder: lockFolder,
  });
  try {
    return await listDecisions(database);
  } finally {
    await database.close();
  }
}
