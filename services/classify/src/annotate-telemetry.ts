import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import type { Post } from '@vigie/contracts/post';
import type { Tier } from '@vigie/inference/tiers';
import type { Check } from '@vigie/runtime/health';
import type { Log } from '@vigie/runtime/log';
import { Counter, Gauge, type Registry } from 'prom-client';

/** What annotate counts and logs, one function a fact. */
export interface AnnotateTelemetry {
  annotated(messages: readonly AnnotatedMessage[]): void;
  /** One batch: the tier in use, its posts, and those whose words were known already. */
  embedded(tier: Tier, posts: number, remembered: number): void;
  /** The tier in use and the share of each so far, for health. */
  readonly check: Check;
  readonly inFlood: () => boolean;
  rejected(post: Pick<Post, 'id' | 'source'>, reason: string): void;
}

/** Opens the counters. */
export function openAnnotateTelemetry(log: Log, metrics: Registry): AnnotateTelemetry {
  const registers = [metrics];
  const messages = new Counter({
    name: 'vigie_annotate_messages_total',
    help: 'Messages passed to the clusterer, by kind',
    labelNames: ['kind'],
    registers,
  });
  const languages = new Counter({
    name: 'vigie_annotate_posts_total',
    help: 'Posts annotated, by language (the rarer ones as "other") and by whether they have a vector',
    labelNames: ['language', 'vector'],
    registers,
  });
  const rejections = new Counter({ name: 'vigie_annotate_rejected_total', help: 'Posts refused', registers });
  const tiers = new Counter({
    name: 'vigie_annotate_vectors_total',
    help: 'Posts with a vector, by the tier whose model made it',
    labelNames: ['tier'],
    registers,
  });
  const copies = new Counter({
    name: 'vigie_annotate_remembered_total',
    help: 'Posts that needed no embedding, because their words were seen before; over vigie_annotate_posts_total it is the hit rate',
    registers,
  });
  const inFlood = new Gauge({
    name: 'vigie_annotate_flood',
    help: '1 while the flood tier is in use, 0 while the default one is',
    registers,
  });
  const counts = { posts: 0, remembered: 0, default: 0, flood: 0 };
  let inUse: Tier = 'default';
  inFlood.set(0);
  return {
    annotated(passed) {
      for (const message of passed) {
        messages.inc({ kind: message.kind });
        if (message.kind !== 'post') continue;
        const language = NAMED.has(message.language) ? message.language : 'other';
        languages.inc({ language, vector: message.vector === undefined ? 'no' : 'yes' });
        if (message.vector === undefined) continue;
        tiers.inc({ tier: message.vector.tier });
        counts[message.vector.tier] += 1;
      }
    },
    embedded(tier, posts, remembered) {
      copies.inc(remembered);
      counts.posts += posts;
      counts.remembered += remembered;
      if (tier === inUse) return;
      inUse = tier;
      inFlood.set(tier === 'flood' ? 1 : 0);
      log.info(
        { tier },
        tier === 'flood' ? 'posts wait: the flood tier takes over' : 'caught up: the default tier again',
      );
    },
    inFlood: () => inUse === 'flood',
    check: async () => {
      const share = (count: number, of: number): string => `${Math.round((100 * count) / Math.max(1, of))} %`;
      const embedded = counts.default + counts.flood;
      return {
        ok: true,
        detail: `the ${inUse} tier; ${share(counts.flood, embedded)} of ${embedded} vectors by the flood tier, ${share(counts.remembered, counts.posts)} of posts were copies`,
      };
    },
    rejected(post, reason) {
      rejections.inc();
      log.warn({ post: post.id, source: post.source, reason }, 'post refused');
    },
  };
}

const NAMED = new Set(['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'ar', 'und']);
