import { setTimeout as sleep } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { deadLetters, type Topic } from '@vigie/contracts/topics';
import type { Log } from './log.ts';

/** A dead letter holds a message of up to a megabyte in base64. */
const DEAD_LETTER_MAX_BYTES = 4 * 1024 * 1024;

/** A segment goes as a whole, once its last message is old enough: so much longer than its retention a message may stay. */
const SEGMENT_MS = 6 * 60 * 60 * 1000;

const LEADERS_TIMEOUT_MS = 30_000;

/** What a topic is created from. */
export type TopicShape = Pick<Topic, 'name' | 'partitions' | 'retentionMs' | 'compacted'>;

/**
 * Creates the topics that the cluster lacks, with the partitions and the retention of the topics table.
 * Those that exist are left as the operator has them; a different number of partitions is told, since it decides who owns what.
 */
export async function ensureTopics(admin: Admin, topics: readonly TopicShape[], log: Log): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = topics.filter((topic) => !existing.has(topic.name));
  if (missing.length > 0) {
    // NOTE: answers false where another service created them first, which is as good.
    await admin.createTopics({
      waitForLeaders: false,
      topics: missing.map((topic) => ({
        topic: topic.name,
        numPartitions: topic.partitions,
        replicationFactor: -1,
        configEntries: topicConfig(topic),
      })),
    });
    await waitForLeaders(
      admin,
      missing.map(({ name }) => name),
    );
    log.info({ topics: missing.map(({ name }) => name) }, 'topics created');
  }
  const present = topics.filter((topic) => existing.has(topic.name));
  if (present.length === 0) return;
  const { topics: described } = await admin.fetchTopicMetadata({ topics: present.map(({ name }) => name) });
  for (const { name, partitions } of described) {
    const wanted = present.find((topic) => topic.name === name)?.partitions;
    if (wanted !== partitions.length)
      log.warn({ topic: name, partitions: partitions.length, wanted }, 'the topic has another number of partitions');
  }
}

/**
 * NOTE: a broker that has just accepted a topic may for a moment say that it does not know it, and kafkajs's own wait for
 * leaders gives up at that.
 */
async function waitForLeaders(admin: Admin, names: string[]): Promise<void> {
  const until = Date.now() + LEADERS_TIMEOUT_MS;
  for (;;) {
    try {
      const { topics } = await admin.fetchTopicMetadata({ topics: names });
      if (topics.every(({ partitions }) => partitions.every(({ leader }) => leader >= 0))) return;
    } catch (error) {
      if (Date.now() > until) throw error;
    }
    if (Date.now() > until) throw new Error(`no leaders for ${names.join(', ')} in ${LEADERS_TIMEOUT_MS} ms`);
    await sleep(50);
  }
}

function topicConfig(topic: TopicShape): Array<{ name: string; value: string }> {
  return [
    { name: 'cleanup.policy', value: topic.compacted ? 'compact,delete' : 'delete' },
    { name: 'retention.ms', value: String(topic.retentionMs) },
    { name: 'segment.ms', value: String(SEGMENT_MS) },
    ...(topic.name === deadLetters.name ? [{ name: 'max.message.bytes', value: String(DEAD_LETTER_MAX_BYTES) }] : []),
  ];
}
