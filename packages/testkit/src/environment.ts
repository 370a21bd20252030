// The one place where tests and benches read the environment.

/** The brokers to use in place of a Kafka of our own, as KAFKA_BROKERS names them. */
export function givenBrokers(): readonly string[] | undefined {
  return process.env['KAFKA_BROKERS']?.split(',').filter((broker) => broker !== '');
}

/** The PostgreSQL server to use in place of one of our own, as DATABASE_URL names it. */
export function givenPostgres(): string | undefined {
  const url = process.env['DATABASE_URL'];
  return url?.startsWith('postgres') === true ? url : undefined;
}

/** The browser: Debian's, or the one that CHROMIUM names. */
export function browserPath(): string {
  return process.env['CHROMIUM'] ?? '/usr/bin/chromium';
}

/** For a child that runs from source: our environment without what makes Jest run. */
export function sourceEnv(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { ...process.env, NODE_OPTIONS: '', ...more };
}

/** For a child that is a service: nothing of ours but where programs and caches are. */
export function serviceEnv(more: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'], HOME: process.env['HOME'], ...more };
}
