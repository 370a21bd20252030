import { expect, test } from '@jest/globals';
import { isNearProxy } from './near-proxy.ts';

test('the proxy at the other end is believed on this machine and in a private network, however its address is written', () => {
  for (const address of [
    '127.0.0.1',
    '::1',
    '::ffff:127.0.0.1',
    '::ffff:172.18.0.5',
    '10.2.3.4',
    '192.168.1.9',
    'fd00::7',
  ])
    expect([address, isNearProxy(address, 0)]).toEqual([address, true]);
});

test('nobody else is, and nobody behind it', () => {
  for (const address of ['93.184.216.34', '172.32.0.1', '::ffff:93.184.216.34', '2606:2800:220:1::1'])
    expect([address, isNearProxy(address, 0)]).toEqual([address, false]);
  expect(isNearProxy('10.0.0.1', 1)).toBe(false);
});
