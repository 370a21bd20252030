import { lookup as resolve, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { Agent, buildConnector } from 'undici';

/*
 * A webhook's address is chosen by a user, so it must not become a way into the house. The check is made where the connection
 * is made, on the very address that will be dialled: a name that resolves to a public address when it is looked at and to a
 * private one a moment later (DNS rebinding) gains nothing. Redirects are never followed, so there is no second address.
 *
 *   ordinary run   public unicast addresses only; exceptions by exact host:port in WEBHOOK_ALLOW_PRIVATE
 *   drill          loopback only, whatever the exceptions say: a drill never leaves the house
 */

/** Why an address is not dialled. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused';
}

/** Which addresses may be dialled. */
export interface GuardOptions {
  readonly drill: boolean;
  /** Exact `host:port` pairs that may lie inside the house. */
  readonly allowPrivate: readonly string[];
}

/** Connections that are only ever made to allowed addresses. The caller closes it. */
export function openGuardedAgent(options: GuardOptions, connectTimeoutMs: number): Agent {
  return new Agent({
    pipelining: 1,
    connections: 4,
    keepAliveTimeout: 4_000,
    connect(target, callback) {
      const hostname = target.hostname.replace(/^\[|\]$/g, '');
      const port = target.port === '' ? (target.protocol === 'https:' ? '443' : '80') : target.port;
      const refuse = (address: string) => refusal(address, `${hostname}:${port}`, options);
      // A literal address is dialled without a lookup.
      const literal = isIP(hostname) === 0 ? null : refuse(hostname);
      if (literal !== null) {
        callback(new AddressRefused(literal), null);
        return;
      }
      const connector = buildConnector({
        lookup: guardedLookup(refuse),
        timeout: connectTimeoutMs,
      } as buildConnector.BuildOptions);
      connector(target, callback);
    },
  });
}

/** Why this address must not be dialled for this `host:port`, or null where it may. */
export function refusal(address: string, hostAndPort: string, { drill, allowPrivate }: GuardOptions): string | null {
  const range = rangeOf(address);
  if (drill) return range === 'loopback' ? null : `a drill never leaves this machine: ${address} is not loopback`;
  if (range === 'unicast' && !METADATA.has(address)) return null;
  const mayBeListed = range !== 'linkLocal';
  if (mayBeListed && allowPrivate.includes(hostAndPort)) return null;
  const why = `${address} (${range === 'unicast' ? 'metadata' : range}) is not a public address`;
  return mayBeListed ? `${why}; WEBHOOK_ALLOW_PRIVATE may list ${hostAndPort}` : `${why}, and no setting allows it`;
}

/** Cloud metadata services that answer on addresses which look public. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16']);

function rangeOf(address: string): string {
  // `process` also unwraps IPv4 inside IPv6 (::ffff:10.0.0.1); NAT64, 6to4 and Teredo have ranges of their own and are refused.
  if (!ipaddr.isValid(address)) return 'unreadable';
  const read = ipaddr.process(address);
  const range = read.range();
  // Of IPv6 only 2000::/3 is given out: ::127.0.0.1 and site-local addresses pass for unicast and are none.
  const isGivenOut = read.kind() === 'ipv4' || ((read.toByteArray()[0] ?? 0) & 0xe0) === 0x20;
  return range === 'unicast' && !isGivenOut ? 'not global' : range;
}

function guardedLookup(refuse: (address: string) => string | null): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) {
        callback(error, '', 0);
        return;
      }
      const refused = addresses.map(({ address }) => refuse(address)).find((reason) => reason !== null);
      const [first] = addresses;
      if (refused !== undefined && refused !== null) callback(new AddressRefused(refused), '', 0);
      else if (options.all === true) callback(null, addresses);
      else if (first === undefined) callback(new AddressRefused(`${hostname} has no address`), '', 0);
      else callback(null, first.address, first.family);
    });
  };
}
