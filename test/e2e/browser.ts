import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@jest/globals';
import { browserPath } from '@vigie/testkit/environment';
import { chromium, type Browser, type Page } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
/** Kept by CI beside its log. */
const SCREENSHOTS = '.cache/screenshots';

/** Starts a real browser. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = browserPath();
  if (!existsSync(executablePath))
    throw new Error(`no browser at ${executablePath}: bash .ci/run installs it, or set CHROMIUM`);
  return chromium.launch({ executablePath, args: FLAGS });
}

/** Keeps what a page shows as `.cache/screenshots/<name>.png`. */
export async function shoot(page: Page, name: string): Promise<void> {
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}

/** What axe finds wrong for people who cannot see, hear or point: nothing. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) }))).toEqual([]);
}
