import { mkdtemp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { lockFolder } from '@vigie/runtime/folder-lock';
import { openPgliteFolder } from '@vigie/store/pglite-database';
import { startService } from '@vigie/testkit/service-process';
import { figuresOf, peakRssMb, type Stage } from './stage.ts';
import { settled, until } from './waits.ts';

const PORT = 7421;

/** What `npm start -- --source <file>` runs: one process over the embedded log and PGlite; new for every play. */
export function openEmbedded(folder: string, note: (line: string) => void): Stage {
  return {
    async run({ file, posts, speed }) {
      const data = await mkdtemp(join(folder, 'run-'));
      const args = ['--source', file, '--speed', String(speed), '--data', data, '--port', String(PORT)];
      const vigie = startService({
        name: 'vigie',
        main: 'services/standalone/dist/main.js',
        args,
        healthPort: PORT,
        env: { LOG_LEVEL: 'warn' },
      });
      let rss: number;
      try {
        await until('the console answers', async () => /login\?token=/.test(vigie.output()));
        const ask = await signIn(vigie.output().match(/http\S+login\?token=\S+/)![0]);
        await until('every post is readable', async () => (await ask()) >= posts);
        await settled();
        rss = await peakRssMb(vigie.pid);
      } catch (error) {
        note(vigie.output().slice(-4_000));
        throw error;
      } finally {
        await vigie.stop();
      }
      const [run] = await readdir(data);
      const database = await openPgliteFolder(join(data, run!, 'database'), lockFolder);
      try {
        return { ...(await figuresOf(database, posts)), rssMb: { vigie: rss } };
      } finally {
        await database.close();
      }
    },
    close: async () => {},
  };
}

/** Signs in by the one-time link; answers a way to ask how many posts have reached the console. */
async function signIn(link: string): Promise<() => Promise<number>> {
  const entrance = await fetch(link, { redirect: 'manual' });
  const cookie = (entrance.headers.get('set-cookie') ?? '').split(';')[0]!;
  return async () => {
    const response = await fetch(new URL('/api/sources', link), { headers: { cookie } });
    const { sources } = (await response.json()) as { sources?: Array<{ posts: number }> };
    return (sources ?? []).reduce((sum, source) => sum + source.posts, 0);
  };
}
