import type { AnnotatedMessage } from '@vigie/contracts/annotated-post';
import type { Post } from '@vigie/contracts/post';
import type { Log } from '@vigie/runtime/log';
import { Counter, type Registry } from 'prom-client';

/** What annotate counts and logs, one function a fact. */
export interface AnnotateTelemetry {
  annotated(messages: readonly AnnotatedMessage[]): void;
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
  return {
    annotated(passed) {
      for (const message of passed) {
        messages.inc({ kind: message.kind });
        if (message.kind !== 'post') continue;
        const language = NAMED.has(message.language) ? message.language : 'other';
        languages.inc({ language, vector: message.vector === undefined ? 'no' : 'yes' });
      }
    },
    rejected(post, reason) {
      rejections.inc();
      log.warn({ post: post.id, source: post.source, reason }, 'post refused');
    },
  };
}

const NAMED = new Set(['en', 'fr', 'es', 'de', 'it', 'pt', 'nl', 'ar', 'und']);
