import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { setting } from '@/lib/server/settings/settings';

/** Where the server writes the other end of a connection; what a client sends under this name is replaced. */
export const CONNECTED_HEADER = 'x-connected-from';

/** Most characters of an address with brackets, zone and port. */
const LONGEST = 80;

/** An address as proxies write it: alone, or with a port; IPv6 with a port is in brackets. */
const WRITTEN =
  /^(?:\[(?<bracketed>[^\]]*)\]|(?<before>[\d.]+)(?=:)|(?<alone>[^[\]]+$))(?::\d{1,5})?$/;

/** Prefix length of the smallest IPv6 network that one subscriber gets, and can use any address of. */
const SUBSCRIBER = 64;

/**
 * The network of one client: an IPv4 address, or the first 64 bits of one of IPv6, without port and zone,
 * in one spelling.
 *
 * @param written - as a proxy wrote it.
 * @returns null when that is no address.
 */
function networkOf(written: string): string | null {
  if (written.length > LONGEST) return null;
  const { bracketed, before, alone } = WRITTEN.exec(written)?.groups ?? {};
  const [address = ''] = (bracketed ?? before ?? alone ?? '').split('%');
  // The library also reads addresses in octal and in fewer parts.
  if (!isIP(address)) return null;
  const read = ipaddr.process(address);
  if (read.kind() === 'ipv4') return read.toString();
  const range = `/${SUBSCRIBER}`;
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${read}${range}`)}${range}`;
}

/**
 * The network a request comes from. Without a proxy, the other end of its connection. Each trusted proxy
 * appends the address it sees to `x-forwarded-for`; only the last `TRUSTED_PROXIES` entries count, since a
 * client can make up the others. Requests without a known address share one limit.
 */
export function clientOf({ headers }: Request): string {
  const proxies = setting('TRUSTED_PROXIES');
  if (proxies === 0) return networkOf(headers.get(CONNECTED_HEADER) ?? '') ?? 'unknown';
  const addresses = headers.get('x-forwarded-for')?.split(',') ?? [];
  return networkOf(addresses.at(-proxies)?.trim() ?? '') ?? 'unknown';
}
