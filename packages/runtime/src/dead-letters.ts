import { decode } from '@vigie/contracts/codec';
import type { DeadLetter } from '@vigie/contracts/dead-letter';
import { deadLetters } from '@vigie/contracts/topics';
import type { RawBus } from './raw-bus.ts';

/** Puts a refused message's bytes back on their topic, for every group that reads it: handlers know a repetition. */
export async function replayDeadLetter(bus: Pick<RawBus, 'publishRaw'>, letter: DeadLetter): Promise<void> {
  await bus.publishRaw(letter.topic, [{ key: letter.key, value: Buffer.from(letter.value, 'base64') }]);
}

/** Every dead letter that the log still holds, in order, each once however often it was delivered. */
export async function readDeadLetters(bus: Pick<RawBus, 'readRaw'>): Promise<DeadLetter[]> {
  const letters = new Map<string, DeadLetter>();
  for await (const { value } of bus.readRaw(deadLetters.name)) {
    const decoded = decode(deadLetters, value.toString('utf8'));
    if (decoded.ok) letters.set(decoded.value.id, decoded.value);
  }
  return [...letters.values()];
}
