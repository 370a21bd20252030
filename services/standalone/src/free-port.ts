import { createServer } from 'node:net';
import { ConfigError } from '@vigie/contracts/errors';

const TRIES = 50;

/** The first port from `wanted` on that nobody holds. */
export async function freePort(wanted: number, host: string): Promise<number> {
  for (let port = wanted; port < wanted + TRIES && port <= 65_535; port++) if (await isFree(port, host)) return port;
  throw new ConfigError('start.port', `no free port from ${wanted} to ${wanted + TRIES - 1}: choose one with --port`);
}

function isFree(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
