import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const POM = join(ROOT, 'infra/kafka/pom.xml');
const CACHE = join(ROOT, '.cache/kafka');

/** The folder with Kafka's jars, fetched from Maven Central where they are not kept yet. */
export async function fetchJars(): Promise<string> {
  const version = /kafka_2\.13<\/artifactId>\s*<version>([^<]+)/.exec(await readFile(POM, 'utf8'))?.[1] ?? 'unknown';
  const folder = join(CACHE, version);
  await need('java');
  if (
    await readdir(folder).then(
      (files) => files.length > 0,
      () => false,
    )
  )
    return folder;
  await need('mvn');
  await mkdir(CACHE, { recursive: true });
  // Fetched beside and moved into place: a fetch that is cut off leaves no half a cache.
  const part = await mkdtemp(join(CACHE, 'part-'));
  const goal = 'dependency:copy-dependencies';
  await run('mvn', ['-q', '-B', '-f', POM, goal, '-DincludeScope=runtime', `-DoutputDirectory=${part}`]);
  await rename(part, folder).catch(async () => await rm(part, { recursive: true, force: true }));
  return folder;
}

async function need(command: 'java' | 'mvn'): Promise<void> {
  try {
    await run(command, [command === 'java' ? '-version' : '-v']);
  } catch (cause) {
    const what =
      command === 'java' ? 'Java 17 (apt-get install openjdk-17-jre-headless)' : 'Maven (apt-get install maven)';
    throw new Error(`a Kafka for tests needs ${what}; or name a running one in KAFKA_BROKERS`, { cause });
  }
}
