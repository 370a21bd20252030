import type { SavedReport } from '../evaluate/save.ts';

/** A figure worth knowing first: what it is, the report that has it, its way there by keys, what we aim at, its unit. */
type Headline = readonly [what: string, file: string, path: string, aim: Aim, unit?: string];
type Aim = { readonly atLeast: number } | { readonly atMost: number };

const HEADLINES: ReadonlyArray<readonly [group: string, rows: readonly Headline[]]> = [
  [
    'Speed',
    [
      [
        'Posts from end to end on Kafka and PostgreSQL',
        'bench-pipeline-kafka',
        'postsPerSecond.median',
        { atLeast: 500 },
        '/s',
      ],
      ['Post to screen at 100 posts/s, p95', 'bench-pipeline-kafka', 'latencyMs.p95', { atMost: 2000 }, ' ms'],
      [
        'Posts from end to end in one process',
        'bench-pipeline-embedded',
        'postsPerSecond.median',
        { atLeast: 300 },
        '/s',
      ],
      [
        'Vectors of posts, default model',
        'bench-embed',
        'tiers.default.long.textsPerSecond.median',
        { atLeast: 600 },
        '/s',
      ],
      [
        'Vectors of posts, flood tier',
        'bench-embed',
        'tiers.flood.long.textsPerSecond.median',
        { atLeast: 4000 },
        '/s',
      ],
      [
        'Assessing a claim after a joining post, median',
        'bench-assess',
        'microsecondsPerPost.p50',
        { atMost: 50 },
        ' µs',
      ],
      [
        'Longest task while 5,000 claims scroll (a slow laptop)',
        'bench-console',
        'longestTaskMs',
        { atMost: 50 },
        ' ms',
      ],
    ],
  ],
  [
    'Matching',
    [
      ['News stories, AMI', 'clusters-news', 'ami', { atLeast: 0.87 }],
      ['News stories, B³ F1', 'clusters-news', 'b3.f1', { atLeast: 0.78 }],
      ['The same among four times as much noise, AMI', 'clusters-news-noise', 'ami', { atLeast: 0.74 }],
      ['Share of the noise absorbed', 'clusters-news-noise', 'noiseAbsorbed', { atMost: 0.02 }],
      ['Another number kept apart', 'contrast', 'kinds.number.all.accuracy', { atLeast: 0.97 }],
      ['Another place kept apart', 'contrast', 'kinds.place.all.accuracy', { atLeast: 0.97 }],
      ['A denial kept apart', 'contrast', 'kinds.negation.all.accuracy', { atLeast: 0.97 }],
      ['Another person kept apart', 'contrast', 'kinds.person.all.accuracy', { atLeast: 0.97 }],
      ['Paraphrases joined', 'contrast', 'kinds.paraphrase.all.accuracy', { atLeast: 0.75 }],
      ['French and English of one claim joined', 'contrast', 'kinds.crosslingual-same.all.accuracy', { atLeast: 0.65 }],
      [
        'Distinct posts on one core among 300,000',
        'bench-match',
        'live.300000.ours.postsPerSecond.median',
        { atLeast: 10000 },
        '/s',
      ],
      ['Memory with 300,000 posts held', 'bench-match', 'live.300000.ours.rssMb', { atMost: 700 }, ' MB'],
      ['Snapshot read back with as many', 'bench-match', 'restoreMs', { atMost: 5000 }, ' ms'],
      ['Near-duplicates, precision', 'neardup', 'precision', { atLeast: 0.99 }],
      ['Near-duplicates, recall', 'neardup', 'recall', { atLeast: 0.99 }],
    ],
  ],
  [
    'Meaning',
    [
      ['STS-B, English', 'embeddings-en', 'spearman', { atLeast: 0.87 }],
      ['STS-B, French', 'embeddings-fr', 'spearman', { atLeast: 0.83 }],
      ['STS-B, one side English, one French', 'embeddings-across', 'spearman', { atLeast: 0.77 }],
      ['Translation found among 1,997, English to French', 'translation-fr', 'top1', { atLeast: 0.98 }],
      ['Nearest neighbour of the same event', 'neighbours', 'sameClusterTop1', { atLeast: 0.93 }],
      ['Already checked? French, MAP@5', 'retrieval-fr', 'mapAt5', { atLeast: 0.88 }],
      ['Already checked? CheckThat 2022, MAP@5', 'retrieval-ct22', 'mapAt5', { atLeast: 0.88 }],
    ],
  ],
  [
    'Assessment, on events that were not learned from',
    [
      ['Rumour after 5 replies, F1', 'rumour', 'checkpoints.5.macro.f1', { atLeast: 0.62 }],
      ['Rumour after 5 replies, AUC', 'rumour', 'checkpoints.5.macro.auc', { atLeast: 0.79 }],
      ['Rumour after 5 replies, AP', 'rumour', 'checkpoints.5.macro.ap', { atLeast: 0.66 }],
      ['Rumour after 5 replies, calibration error', 'rumour', 'checkpoints.5.macro.ece', { atMost: 0.08 }],
      ['Stance, macro-F1', 'stance', 'macroF1', { atLeast: 0.5 }],
      ['Check-worthy, English, F1', 'checkworthy-en', 'f1', { atLeast: 0.93 }],
      ['Check-worthy, Spanish, F1', 'checkworthy-es', 'f1', { atLeast: 0.65 }],
      ['Forecast of size at 1 h, median relative error', 'spread', 'forecast.medianRelativeError', { atMost: 0.2 }],
      ['Points that leave with the posts they name', 'explain-drill', 'deletionAgreement', { atLeast: 0.95 }],
      ['The drill: rumours among the first ten', 'stream-drill', 'precisionAt.10', { atLeast: 1 }],
    ],
  ],
];

/** The table of what matters most, each figure beside what we aim at; a figure whose report is not there is left out. */
export function headlines(reports: ReadonlyMap<string, SavedReport>): string {
  const lines = HEADLINES.flatMap(([group, rows]) => [
    `| **${group}** | | | |`,
    ...rows.flatMap((headline) => row(headline, reports.get(headline[1]))),
  ]);
  return ['## At a glance', '', '| | figure | aim | |', '|---|---|---|---|', ...lines, ''].join('\n');
}

function row([what, file, path, aim, unit = '']: Headline, saved: SavedReport | undefined): string[] {
  if (saved === undefined) return [];
  const figure = path
    .split('.')
    .reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], saved.report);
  if (typeof figure !== 'number') throw new Error(`${file}.json has no figure at ${path}`);
  const isMet = 'atLeast' in aim ? figure >= aim.atLeast : figure <= aim.atMost;
  const wanted = 'atLeast' in aim ? `≥ ${aim.atLeast}` : `≤ ${aim.atMost}`;
  return [
    `| [${what}](#${file}) | ${Number(figure.toPrecision(4))}${unit} | ${wanted}${unit} | ${isMet ? 'met' : 'not met'} |`,
  ];
}
