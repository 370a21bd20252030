import { TIERS } from '@vigie/inference/tiers';
import { BusEnv, LogLevelEnv, Switch } from '@vigie/runtime/config';
import { z } from 'zod';

/** Which half of classify this process runs: annotators may be many, the clusterer is one. */
export const Role = z.enum(['annotate', 'cluster', 'both']);

/** The settings of classify, from the environment. */
export const Env = BusEnv.extend({
  ROLE: Role.default('both'),
  /** Where the clusterer keeps its snapshots between runs. */
  SNAPSHOT_DIR: z.string().min(1).default('.vigie/cluster'),
  /** A snapshot is taken this often while posts come. */
  SNAPSHOT_SECONDS: z.coerce.number().int().positive().default(60),
  /** The score at which a claim is flagged. */
  FLAG_AT: z.coerce.number().min(0).max(100).default(50),
  /** How many claims an hour are flagged; what asks for more is held back, counted, and one click away. */
  FLAGS_PER_HOUR: z.coerce.number().int().min(1).default(20),
  /** A file of assessment weights instead of those that ship: what `npm run train -- assessment --from-reviews` writes. */
  ASSESSMENT_WEIGHTS: z.string().min(1).optional(),
  /** The most claims that the clusterer keeps in memory. */
  MAX_CLAIMS: z.coerce.number().int().min(1_000).default(300_000),
  /** A folder of models/, or the id of a sentence-transformer on a hub. */
  EMBEDDING_MODEL: z.string().min(1).default(TIERS.default),
  /** Where models fetched from a hub are kept. */
  MODEL_CACHE_DIR: z.string().min(1).optional(),
  /** Another address for the hub. */
  MODEL_MIRROR: z.url({ protocol: /^https?$/ }).optional(),
  /** Never asks a hub, only what was fetched before. */
  MODEL_OFFLINE: Switch.default(false),
  /** Threads that embed, each with one core. */
  EMBEDDING_WORKERS: z.coerce.number().int().min(1).max(64).default(2),
  CLASSIFY_HEALTH_HOST: z.string().default('127.0.0.1'),
  CLASSIFY_HEALTH_PORT: z.coerce.number().int().min(0).max(65_535).default(7302),
  LOG_LEVEL: LogLevelEnv,
});
export type ClassifyConfig = z.infer<typeof Env>;
