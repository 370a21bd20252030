import { isUtf8 } from 'node:buffer';
import { parseArgs } from 'node:util';
import type { DeadLetter } from '@vigie/contracts/dead-letter';
import { ConfigError } from '@vigie/contracts/errors';
import { BusEnv, parseConfig, type BusConfig } from '@vigie/runtime/config';
import { readDeadLetters, replayDeadLetter } from '@vigie/runtime/dead-letters';
import { holderOf } from '@vigie/runtime/folder-lock';
import { openLog } from '@vigie/runtime/log';
import { openMetrics } from '@vigie/runtime/metrics';
import { openBus, openLogReader } from '@vigie/runtime/open-bus';

const USAGE = `usage: npm run dead-letters -- list | show <id> | replay <id|all>  [--bus URL] [--json]

Messages that a consumer refused, with the reason. A replay puts the bytes back on their topic, for every group
that reads it: mend the cause first, or they come back.
--bus   kafka://host:9092,… or embedded:<folder>; without it BUS_URL, else the log of the drill (${standaloneLog()})
        KAFKA_TLS and KAFKA_SASL_* are read from the environment.
A log on disk can be listed while Vigie runs; to replay, use the page Sources of the running console, or stop Vigie first.
`;

/** Where standalone keeps the log of the drill. */
function standaloneLog(): string {
  return 'embedded:.vigie/drill/log';
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { bus: { type: 'string' }, json: { type: 'boolean', default: false }, help: { type: 'boolean' } },
  });
  const [act, id] = positionals;
  const url = values.bus ?? process.env.BUS_URL ?? standaloneLog();
  const config = parseConfig(BusEnv, { ...process.env, BUS_URL: url });
  if (act === 'list' && positionals.length === 1) list(await read(config), values.json);
  else if (act === 'show' && id !== undefined) show(find(await read(config), id), values.json);
  else if (act === 'replay' && id !== undefined) await replay(config, id);
  else {
    process.stderr.write(USAGE);
    process.exitCode = values.help === true ? 0 : 2;
  }
} catch (error) {
  if (!(error instanceof ConfigError) && !isArgsError(error)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error instanceof ConfigError ? 1 : 2;
}

function isArgsError(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS');
}

async function read(config: BusConfig): Promise<DeadLetter[]> {
  const address = config.BUS_URL;
  const bus = address.kind === 'embedded' ? openLogReader(address.folder) : await open(config);
  try {
    return await readDeadLetters(bus);
  } finally {
    await bus.close();
  }
}

function open(config: BusConfig) {
  const service = 'dead-letters';
  return openBus(config, { log: openLog(service, 'error'), metrics: openMetrics(service), service });
}

function list(letters: readonly DeadLetter[], json: boolean): void {
  for (const letter of letters) {
    const { value: _value, ...rest } = letter;
    const reason = letter.reason.replaceAll(/\s+/g, ' ');
    process.stdout.write(json ? `${JSON.stringify(rest)}\n` : `${letter.at}  ${letter.id}  ${reason}\n`);
  }
  if (!json) process.stderr.write(letters.length === 0 ? 'no dead letters\n' : `${letters.length} in all\n`);
}

function show(letter: DeadLetter, json: boolean): void {
  if (json) return void process.stdout.write(`${JSON.stringify(letter)}\n`);
  const { value, ...rest } = letter;
  const bytes = Buffer.from(value, 'base64');
  for (const [name, field] of Object.entries(rest)) process.stdout.write(`${name.padEnd(10)} ${field}\n`);
  process.stdout.write(isUtf8(bytes) ? `\n${bytes.toString()}\n` : `\nnot text; base64:\n${value}\n`);
}

async function replay(config: BusConfig, id: string): Promise<void> {
  const letters = await read(config);
  const chosen = id === 'all' ? letters : [find(letters, id)];
  if (config.BUS_URL.kind === 'embedded') {
    const holder = await holderOf(config.BUS_URL.folder);
    if (holder !== undefined)
      throw new ConfigError(
        'log.in-use',
        `Vigie is running over this log (process ${holder}): replay from the page Sources of its console, or stop it first`,
      );
  }
  const bus = await open(config);
  try {
    for (const letter of chosen) {
      await replayDeadLetter(bus, letter);
      process.stdout.write(`${letter.id} is back on ${letter.topic}\n`);
    }
  } finally {
    await bus.close();
  }
}

function find(letters: readonly DeadLetter[], id: string): DeadLetter {
  const letter = letters.find((known) => known.id === id);
  if (letter === undefined) throw new ConfigError('dead-letter.unknown', `no dead letter has the id ${id}`);
  return letter;
}
