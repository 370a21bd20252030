import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@jest/globals';
import { openGuardedAgent, refusal } from './ssrf-guard.ts';
import { sendWebhook } from './webhook.ts';

const real = { drill: false, allowPrivate: [] as string[] };
const refused = (address: string, options = real, target = 'example.org:443') =>
  refusal(address, target, options) !== null;

test('public addresses are dialled', () => {
  for (const address of ['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946']) expect(refused(address)).toBe(false);
});

test('private, loopback, link-local, metadata, mapped, tunnelled and reserved addresses are not', () => {
  const inside = [
    '127.0.0.1',
    '127.8.8.8',
    '10.0.0.1',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '192.0.2.1',
    '198.18.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '168.63.129.16',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd00:ec2::254',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:4136:e378:8000:63bf:3fff:fdd2',
    'ff02::1',
    '::127.0.0.1',
    '::a00:1',
    'fec0::1',
    '4000::1',
    'not-an-address',
  ];
  for (const address of inside) expect([address, refused(address)]).toEqual([address, true]);
});

test('an exception is exact: this host and this port, and never link-local', () => {
  const options = { drill: false, allowPrivate: ['hooks.internal:8443'] };
  expect(refused('10.0.0.7', options, 'hooks.internal:8443')).toBe(false);
  expect(refused('10.0.0.7', options, 'hooks.internal:8444')).toBe(true);
  expect(refused('10.0.0.7', options, 'other.internal:8443')).toBe(true);
  expect(refused('169.254.169.254', options, 'hooks.internal:8443')).toBe(true);
  expect(refusal('169.254.169.254', 'x:80', options)).toContain('no setting allows it');
  expect(refusal('10.0.0.1', 'x:80', options)).toContain('WEBHOOK_ALLOW_PRIVATE may list x:80');
});

test('a drill reaches loopback and nothing else, whatever the exceptions say', () => {
  const options = { drill: true, allowPrivate: ['example.org:443'] };
  expect(refused('127.0.0.1', options)).toBe(false);
  expect(refused('::1', options)).toBe(false);
  expect(refused('93.184.216.34', options)).toBe(true);
  expect(refused('10.0.0.1', options)).toBe(true);
});

test('the check is made on the address that is dialled: a name for loopback, a literal, odd spellings of it', async () => {
  let calls = 0;
  const server = createServer((_request, response) => {
    calls++;
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const agent = openGuardedAgent(real, 1_000);
  const secrets = [`whsec_${Buffer.alloc(24, 1).toString('base64')}`];
  for (const host of ['localhost', '127.0.0.1', '[::1]', '[::ffff:127.0.0.1]', '2130706433', '0x7f.1', '127.1']) {
    const message = { id: 'a', url: `http://${host}:${port}/`, body: '{}', secrets, sentAt: new Date() };
    expect([host, (await sendWebhook(message, agent)).kind]).toEqual([host, 'refused']);
  }
  expect(calls).toBe(0);
  await agent.destroy();
  await new Promise((resolve) => server.close(resolve));
});
