import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { Webhook } from 'standardwebhooks';
import { freePort } from '@vigie/testkit/free-port';
import { temporaryFolders } from '@vigie/testkit/temporary-folders';
import { expectAccessible, openBrowser, shoot } from './browser.ts';
import { openReceiver } from './receiver.ts';
import { startService, type ServiceProcess } from '@vigie/testkit/service-process';

let browser: Browser;
let vigie: ServiceProcess;
let receiver: Awaited<ReturnType<typeof openReceiver>>;
let url: string;

beforeAll(async () => {
  [browser, receiver] = await Promise.all([openBrowser(), openReceiver()]);
  const port = await freePort();
  const data = await temporaryFolder();
  vigie = startService({
    name: 'vigie',
    main: 'services/standalone/dist/main.js',
    args: ['--data', data, '--port', String(port), '--speed', '60'],
    healthPort: port,
    env: { WEBHOOK_ALLOW_PRIVATE: receiver.host },
  });
  url = `http://127.0.0.1:${port}`;
  await vigie.ready();
  await until('the login link is printed', async () => /login\?token=/.test(vigie.output()));
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await vigie?.kill();
  await receiver?.close();
}, 30_000);

const temporaryFolder = temporaryFolders('console');

/**
 * What a newsroom does on its first evening, in a real browser over what `npm start` runs: come in by the link, subscribe, see a
 * claim rise by itself, take it, decide with evidence, and see the correction arrive at the newsroom's webhook. A second browser,
 * in English, sees it happen.
 */
test('a claim rises live, a fact-checker decides, the correction is delivered, a second browser sees it', async () => {
  const nadia = await pageOf('fr-FR', 'light');
  await nadia.goto(vigie.output().match(/http\S+login\?token=\S+/)![0]);
  // The link opens the queue at once; a password is chosen when it suits.
  await nadia.getByRole('link', { name: /^File/ }).waitFor();
  await nadia.getByRole('link', { name: 'Choisir un mot de passe pour revenir' }).click();
  await nadia.getByLabel('Votre nom').fill('Nadia');
  await nadia.getByLabel('Adresse électronique').fill('nadia@journal.example');
  await nadia.getByLabel('Mot de passe').fill('cinq mots faciles a retenir');
  await nadia.getByRole('button', { name: 'Commencer' }).click();

  // Subscribed on the page; the secret is shown this once.
  await nadia.getByRole('link', { name: 'Abonnements' }).click();
  await nadia
    .getByRole('button', { name: 'Nouvel abonnement' })
    .or(nadia.getByRole('link', { name: 'Nouvel abonnement' }))
    .click();
  await nadia.getByLabel('Nom', { exact: true }).fill('Tout Valmont');
  await nadia.getByLabel('À partir de').selectOption('watch');
  await nadia.getByLabel('Score d’au moins').fill('30');
  await nadia.getByLabel('Webhook (facultatif)').fill(receiver.url);
  await nadia.getByRole('button', { name: 'S’abonner' }).click();
  const secret = (await nadia
    .getByText(/whsec_\S+/)
    .first()
    .textContent())!.match(/whsec_\S+/)![0];
  await expectAccessible(nadia);
  await shoot(nadia, 'subscription');

  // The queue fills by itself: nobody reloads anything.
  await nadia.getByRole('link', { name: /^File/ }).click();
  const rows = nadia.locator('a[href*="/claims/"]');
  await rows.first().waitFor({ timeout: 60_000 });
  const other = await pageOf('en-GB', 'dark');
  await other.goto(await invitation(nadia));
  await other.getByLabel('Your name').fill('Tom');
  await other.getByLabel('E-mail').fill('tom@journal.example');
  await other.getByLabel('Password').fill('five words easy to keep');
  await other.getByRole('button', { name: 'Join' }).click();

  const alerted = await topAlerted(nadia);
  await nadia.goto(`${url}/claims/${alerted}`);
  await other.goto(`${url}/claims/${alerted}`);
  await nadia.getByRole('button', { name: /Prendre la main/ }).click();
  await nadia.getByText('Vous avez la main').first().waitFor();
  await other.getByText('Nadia').first().waitFor({ timeout: 20_000 });
  await expectAccessible(nadia);
  await shoot(nadia, 'claim-light-fr');
  await expectAccessible(other);
  await shoot(other, 'claim-dark-en');

  await nadia.getByRole('button', { name: /^Faux/ }).click();
  await nadia.getByRole('button', { name: /Publier/ }).click();
  await nadia.getByLabel('Adresse', { exact: true }).fill('https://prefecture.example/communique');
  await nadia.getByRole('button', { name: /Publier/ }).click();
  await nadia.getByText('Verdict publié').first().waitFor();

  await until('the correction is delivered', async () => corrections().length > 0);
  const [correction] = corrections();
  new Webhook(secret).verify(correction!.body, { ...correction!.headers });
  expect(correction!.body).toContain('https://prefecture.example/communique');
  // The claim may have been merged into another under her hands: the page has followed it, and so has the correction.
  expect([alerted, nadia.url().split('/').at(-1)]).toContain(claimOf(correction!.body));
  expect(receiver.received.map(({ body }) => alertOf(body))).toContain(correctedBy(correction!.body));
  await other.getByText('Nadia').first().waitFor();
  await other.getByText(/False/).first().waitFor({ timeout: 20_000 });
  await shoot(other, 'settled-dark-en');
}, 240_000);

const corrections = () => receiver.received.filter(({ type }) => type === 'alert.corrected');
const told = (body: string) =>
  (JSON.parse(body) as { data: { id: string; claim: string; corrects: string | null } }).data;
const claimOf = (body: string): string => told(body).claim;
const alertOf = (body: string): string => told(body).id;
const correctedBy = (body: string): string | null => told(body).corrects;

async function pageOf(locale: string, colorScheme: 'light' | 'dark'): Promise<Page> {
  const context = await browser.newContext({ locale, colorScheme, viewport: { width: 1440, height: 900 } });
  return context.newPage();
}

/** The first claim of the queue that the newsroom was alerted about. */
async function topAlerted(page: Page): Promise<string> {
  let top: string | undefined;
  await until('a claim of the queue was alerted', async () => {
    const alerted = new Set(receiver.received.map(({ body }) => claimOf(body)));
    const ids = await page.evaluate(async () => {
      const { claims } = (await (await fetch('/api/claims')).json()) as {
        claims: Array<{ id: string; authors: number }>;
      };
      return claims.filter(({ authors }) => authors >= 10).map(({ id }) => id);
    });
    top = ids.find((id) => alerted.has(id));
    return top !== undefined;
  });
  return top!;
}

/** An invitation as an operator makes it, for somebody who checks facts. */
async function invitation(operator: Page): Promise<string> {
  return operator.evaluate(async () => {
    const session = (await (await fetch('/api/session')).json()) as { csrf: string };
    const response = await fetch('/api/invitations', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-csrf-token': session.csrf },
      body: JSON.stringify({ role: 'fact-checker', name: 'Tom' }),
    });
    return ((await response.json()) as { link: string }).link;
  });
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; await sleep(200)) if (await holds()) return;
  throw new Error(`waited in vain until ${what}\n${vigie.output().slice(-3_000)}`);
}
