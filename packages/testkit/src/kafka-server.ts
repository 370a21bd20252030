import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { BusEnv, parseConfig } from '@vigie/runtime/config';
import { openKafka, waitForGroups } from '@vigie/runtime/kafka-client';
import { openLog } from '@vigie/runtime/log';
import { givenBrokers } from './environment.ts';
import { freePort } from './free-port.ts';
import { envOf, guardProperties, makeCertificate, protocolOf, scramOf, type Guard, type Login } from './kafka-guard.ts';
import { fetchJars } from './kafka-jars.ts';

const run = promisify(execFile);
const START_TIMEOUT_MS = 60_000;

/** A running broker, and how to end it. */
export interface KafkaServer {
  /** `host:port`, as BUS_URL wants it after `kafka://`. */
  readonly brokers: readonly string[];
  /** What openBus needs to reach it. */
  readonly env: Readonly<Record<string, string>>;
  /** Undefined where the broker was there before us (KAFKA_BROKERS). */
  readonly pid: number | undefined;
  /** Kills our own broker with -9 and starts it again over the same log, at the same address. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** How a test's broker differs from the plain one. */
export interface KafkaServerOptions {
  /** Lets nobody in but this user; such a broker is always our own. */
  readonly login?: Login;
  /** Speaks TLS with a certificate that it made itself. */
  readonly tls?: boolean;
}

/**
 * Starts a real one-node Kafka (KRaft) with no Docker: jars from Maven Central, kept in `.cache/kafka`, on free ports, with its
 * log in a temporary folder that goes with it. Resolves when a group can form. Where KAFKA_BROKERS is set, that is used.
 */
export async function startKafka(options: KafkaServerOptions = {}): Promise<KafkaServer> {
  const given = givenBrokers();
  if (given !== undefined && given.length > 0 && options.login === undefined && options.tls !== true)
    return {
      brokers: given,
      env: envOf(given.join(','), { login: undefined, certificate: undefined }),
      pid: undefined,
      restart: () => Promise.reject(new Error('the broker of KAFKA_BROKERS is not ours to restart')),
      stop: () => Promise.resolve(),
    };
  const jars = await fetchJars();
  const folder = await mkdtemp(join(tmpdir(), 'vigie-kafka-'));
  const [port, controllerPort] = [await freePort(), await freePort()];
  const properties = join(folder, 'server.properties');
  const guard: Guard = {
    login: options.login,
    certificate: options.tls === true ? await makeCertificate(folder) : undefined,
  };
  await writeFile(properties, serverProperties(port, controllerPort, join(folder, 'log'), guard));
  const java = (...args: string[]) => ['-cp', `${jars}/*`, ...args];
  const id = randomBytes(16).toString('base64url');
  // With "=", since one id in 64 begins with a dash and would be taken for an option.
  const format = ['format', `--cluster-id=${id}`, '-c', properties, ...scramOf(options.login)];
  await run('java', java('kafka.tools.StorageTool', ...format), { cwd: folder });

  const brokers = [`127.0.0.1:${port}`];
  const env = envOf(brokers.join(','), guard);
  const launch = () => launchBroker({ folder, args: java('kafka.Kafka', properties), brokers, env });
  let broker: Broker;
  try {
    broker = await launch();
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
  return {
    brokers,
    env,
    get pid() {
      return broker.pid;
    },
    async restart() {
      await broker.end('SIGKILL');
      broker = await launch();
    },
    async stop() {
      await broker.end('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Broker {
  readonly pid: number | undefined;
  end(signal: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

async function launchBroker(options: {
  folder: string;
  args: readonly string[];
  brokers: readonly string[];
  env: Record<string, string>;
}): Promise<Broker> {
  const output = join(options.folder, 'output.log');
  const file = openSync(output, 'w');
  const flags = ['-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];
  const child = spawn('java', [...flags, ...options.args], { cwd: options.folder, stdio: ['ignore', file, file] });
  closeSync(file);
  const killWithUs = (): void => void child.kill('SIGKILL');
  process.once('exit', killWithUs);
  const end = async (signal: 'SIGTERM' | 'SIGKILL'): Promise<void> => {
    process.off('exit', killWithUs);
    await endChild(child, signal);
  };
  try {
    await ready(child, options.brokers, options.env);
  } catch (cause) {
    const tail = (await readFile(output, 'utf8')).split('\n').slice(-15).join('\n');
    await end('SIGKILL');
    throw new Error(`Kafka did not start:\n${tail}`, { cause });
  }
  return { pid: child.pid, end };
}

/** The replication settings of one broker: without them no group ever finds a coordinator. */
function serverProperties(port: number, controllerPort: number, logFolder: string, guard: Guard): string {
  const protocol = protocolOf(guard);
  return Object.entries({
    'process.roles': 'broker,controller',
    'node.id': '1',
    'controller.quorum.voters': `1@127.0.0.1:${controllerPort}`,
    listeners: `${protocol}://127.0.0.1:${port},CONTROLLER://127.0.0.1:${controllerPort}`,
    'advertised.listeners': `${protocol}://127.0.0.1:${port}`,
    'listener.security.protocol.map': `${protocol}:${protocol},CONTROLLER:PLAINTEXT`,
    'security.inter.broker.protocol': protocol,
    ...guardProperties(guard),
    'controller.listener.names': 'CONTROLLER',
    'log.dirs': logFolder,
    'default.replication.factor': '1',
    'offsets.topic.replication.factor': '1',
    'offsets.topic.num.partitions': '4',
    'transaction.state.log.replication.factor': '1',
    'transaction.state.log.min.isr': '1',
    'share.coordinator.state.topic.replication.factor': '1',
    'share.coordinator.state.topic.min.isr': '1',
    'group.initial.rebalance.delay.ms': '0',
    'auto.create.topics.enable': 'false',
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}

async function ready(child: ChildProcess, brokers: readonly string[], env: Record<string, string>): Promise<void> {
  const config = parseConfig(BusEnv, env);
  const kafka = openKafka(config, brokers, openLog('kafka-server', 'error'));
  const until = Date.now() + START_TIMEOUT_MS;
  for (;;) {
    if (child.exitCode !== null) throw new Error(`java ended with code ${child.exitCode}`);
    try {
      return await waitForGroups(kafka);
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(200);
    }
  }
}

async function endChild(child: ChildProcess, signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 5_000);
  await ended;
  clearTimeout(timer);
}
