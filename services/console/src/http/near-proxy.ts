import { BlockList, isIPv6 } from 'node:net';

/**
 * Whether the word of a proxy is taken for who asks (`X-Forwarded-For`) and how (`X-Forwarded-Proto`): of the one that is connected to
 * this process, and only from this machine or a private network. Whoever reaches the port from elsewhere cannot pass for another.
 */
export function isNearProxy(address: string, hop: number): boolean {
  return hop === 0 && NEAR.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

const NEAR = new BlockList();
for (const [network, prefix] of [
  ['127.0.0.0', 8],
  ['10.0.0.0', 8],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
  ['100.64.0.0', 10],
  ['169.254.0.0', 16],
] as const)
  NEAR.addSubnet(network, prefix, 'ipv4');
for (const [network, prefix] of [
  ['::1', 128],
  ['fc00::', 7],
  ['fe80::', 10],
] as const)
  NEAR.addSubnet(network, prefix, 'ipv6');
