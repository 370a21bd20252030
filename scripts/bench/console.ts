import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { browserPath } from '@vigie/testkit/environment';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { UsageError } from '../evaluate/task.ts';
import { spread, type Bench } from './bench.ts';
import type { ConsoleAnswer } from './console-child.ts';

// The console's page in a real browser whose processor is slowed down four times: how soon something is painted, how soon the
// queue's rows are, how much code that took, and the longest task while 5,000 claims scroll by. Tasks are read from the
// browser's own trace, so that those under 50 ms are measured too.

/** `npm run --silent bench -- console` */
export const consolePage: Bench = {
  name: 'console',
  usage: 'console [--claims 5000] [--throttle 4] [--runs 3]',
  run: async (options, note) => {
    const claims = Number(options['claims'] ?? 5_000);
    const throttle = Number(options['throttle'] ?? 4);
    const runs = Number(options['runs'] ?? 3);
    const child = fork(fileURLToPath(new URL('console-child.js', import.meta.url)), [String(claims)]);
    const browser = await openBrowser();
    try {
      const console = await answerOf(child);
      const seen: Look[] = [];
      for (let run = 0; run < runs; run++) {
        seen.push(await look(browser, console, { claims, throttle }));
        note(`run ${run + 1}: ${JSON.stringify(seen.at(-1))}`);
      }
      const figure = (name: keyof Look) => spread(seen.map((each) => each[name]));
      return {
        runs,
        claims,
        throttle,
        firstPaintMs: figure('firstPaintMs').median,
        firstRowsMs: figure('firstRowsMs').median,
        longestTaskMs: figure('longestTaskMs').median,
        longestTaskCpuMs: figure('longestTaskCpuMs').median,
        tasksOver50Ms: figure('tasksOver50Ms').median,
        bundleKb: figure('bundleKb').median,
        rowsScrolled: figure('rowsScrolled').min,
        spread: {
          firstPaintMs: figure('firstPaintMs'),
          firstRowsMs: figure('firstRowsMs'),
          longestTaskMs: figure('longestTaskMs'),
        },
      };
    } finally {
      await browser.close();
      child.disconnect();
    }
  },
};

interface Look {
  readonly firstPaintMs: number;
  readonly firstRowsMs: number;
  readonly longestTaskMs: number;
  readonly longestTaskCpuMs: number;
  readonly tasksOver50Ms: number;
  readonly bundleKb: number;
  readonly rowsScrolled: number;
}

async function openBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  return chromium
    .launch({ executablePath, args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] })
    .catch((cause: unknown) => {
      throw new UsageError(
        `no browser at ${executablePath}: install chromium or set CHROMIUM (${(cause as Error).message.split('\n')[0]})`,
      );
    });
}

function answerOf(child: ReturnType<typeof fork>): Promise<ConsoleAnswer> {
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as ConsoleAnswer));
    child.once('exit', (code) => reject(new Error(`the console ended with ${code}`)));
  });
}

async function look(
  browser: Browser,
  { url, cookie }: ConsoleAnswer,
  { claims, throttle }: { claims: number; throttle: number },
): Promise<Look> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'fr-FR' });
  try {
    const [name, value] = cookie.split('=') as [string, string];
    await context.addCookies([{ name, value, url }]);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    const code = watchCode(page);
    await page.goto(url, { waitUntil: 'commit' });
    const row = page.locator('ol a[href*="/claims/"]').first();
    await row.waitFor({ timeout: 60_000 });
    const bundleKb = (await code()) / 1_000;
    const { firstPaintMs, firstRowsMs } = await page.evaluate(() => ({
      firstPaintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
      firstRowsMs: performance.now(),
    }));
    // What the claim beside the queue needs comes after: it is not the scrolling that is to be measured.
    await page.waitForTimeout(3_000);
    const tasks = await traced(context, page, () => scroll(page, claims));
    const rowsScrolled = Number(await page.locator('ol li').first().getAttribute('aria-setsize'));
    return {
      firstPaintMs: Math.round(firstPaintMs),
      firstRowsMs: Math.round(firstRowsMs),
      ...tasks,
      bundleKb: Math.round(bundleKb),
      rowsScrolled,
    };
  } finally {
    await context.close();
  }
}

/** Gathers the scripts and styles that the page asks for; asked, it answers their size in bytes, gzipped. */
function watchCode(page: Page): () => Promise<number> {
  const bodies: Array<Promise<number>> = [];
  page.on('response', (response) => {
    if (/\.(js|css)$/.test(new URL(response.url()).pathname))
      bodies.push(
        response.body().then(
          (body) => gzipSync(body, { level: 9 }).length,
          () => 0,
        ),
      );
  });
  return async () => (await Promise.all([...bodies])).reduce((sum, size) => sum + size, 0);
}

/** Scrolls faster than a hand on a wheel does (a quarter of a screen every frame), until every claim has been shown. */
async function scroll(page: Page, claims: number): Promise<void> {
  const row = page.locator('ol a[href*="/claims/"]').first();
  await row.hover();
  const isAtEnd = async () => (await page.locator(`ol li[aria-posinset="${claims}"]`).count()) > 0;
  for (let turns = 0; turns < 8_000; turns++) {
    await page.mouse.wheel(0, 240);
    await page.waitForTimeout(16);
    if (turns % 10 === 9 && (await isAtEnd())) return;
  }
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly dur?: number;
  /** Of `dur`, what the thread itself ran: a busy machine makes the rest. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The longest task of the page's main thread while something happens, in milliseconds. */
async function traced(
  context: BrowserContext,
  page: Page,
  act: () => Promise<void>,
): Promise<Pick<Look, 'longestTaskMs' | 'longestTaskCpuMs' | 'tasksOver50Ms'>> {
  const browser = context.browser()!;
  await browser.startTracing(page, { categories: ['toplevel', 'devtools.timeline', '__metadata'], screenshots: false });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const tasks = traceEvents
    .filter(({ ph, name, pid, tid }) => ph === 'X' && /RunTask$/.test(name) && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0, tdur = dur }) => ({ ms: dur / 1_000, cpuMs: tdur / 1_000 }));
  return {
    longestTaskMs: tenth(tasks.reduce((most, { ms }) => Math.max(most, ms), 0)),
    longestTaskCpuMs: tenth(tasks.reduce((most, { cpuMs }) => Math.max(most, cpuMs), 0)),
    tasksOver50Ms: tasks.filter(({ ms }) => ms > 50).length,
  };
}

const tenth = (ms: number): number => Math.round(ms * 10) / 10;
