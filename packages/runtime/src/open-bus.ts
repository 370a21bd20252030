import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '@vigie/contracts/errors';
import { topics } from '@vigie/contracts/topics';
import type { Registry } from 'prom-client';
import { watchLag } from './bus-metrics.ts';
import type { BusConfig } from './config.ts';
import { EmbeddedBus, openMemoryBus } from './embedded-bus.ts';
import { lockFolder } from './folder-lock.ts';
import { openKafkaBus } from './kafka-bus.ts';
import { openLmdbLog } from './lmdb-log.ts';
import type { Log } from './log.ts';
import type { RawBus } from './raw-bus.ts';
import { readPartitions } from './read-partitions.ts';

/** What a bus needs of the service around it. */
export interface BusSurroundings {
  readonly log: Log;
  readonly metrics: Registry;
  readonly service: string;
}

/** Opens the log that the configuration names. */
export async function openBus(config: BusConfig, surroundings: BusSurroundings): Promise<RawBus> {
  const bus = await openByAddress(config, surroundings);
  watchLag(surroundings.metrics, bus);
  return bus;
}

async function openByAddress(config: BusConfig, surroundings: BusSurroundings): Promise<RawBus> {
  const address = config.BUS_URL;
  switch (address.kind) {
    case 'memory':
      return openMemoryBus(surroundings);
    case 'embedded':
      return await openEmbeddedBus(address.folder, surroundings);
    case 'kafka':
      return await openKafkaBus({ config, brokers: address.brokers, ...surroundings });
  }
}

/** Opens the log that lies in a folder of this machine, for this process alone. */
export async function openEmbeddedBus(
  folder: string,
  options: Omit<ConstructorParameters<typeof EmbeddedBus>[0], 'storage'>,
): Promise<EmbeddedBus> {
  const lock = await lockFolder(folder);
  const bus = new EmbeddedBus({ ...options, storage: releasing(openLmdbLog(folder), lock) });
  watchLag(options.metrics, bus);
  return bus;
}

/**
 * Reads the log that lies in a folder of this machine, whoever writes it meanwhile; it shows what was there at its opening.
 * Only topics of the topics table can be read.
 */
export function openLogReader(folder: string): Pick<RawBus, 'readRaw' | 'close'> {
  if (!existsSync(join(folder, 'data.mdb'))) throw new ConfigError('log.missing', `there is no log in ${folder}`);
  const storage = openLmdbLog(folder, { readOnly: true });
  return {
    readRaw(name) {
      const topic = topics.find((known) => known.name === name);
      if (topic === undefined) throw new Error(`no topic is called ${name}`);
      const indexes = Array.from({ length: topic.partitions }, (_, index) => index);
      return readPartitions(indexes.map((index) => storage.partition(name, index, topic.compacted)));
    },
    close: () => storage.close(),
  };
}

function releasing<T extends { close(): Promise<void> }>(storage: T, lock: { release(): Promise<void> }): T {
  const close = storage.close.bind(storage);
  return Object.assign(storage, {
    close: async () => {
      await close();
      await lock.release();
    },
  });
}
