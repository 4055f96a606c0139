import 'server-only';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { networkOf } from './network';

/** Largest body the machine interface takes, in bytes. */
export const LARGEST_BODY = 1_000_000;

const MINUTE = 60;

/** Points a client may spend a minute; a scoring costs one, its simulation more. */
const perClient = Number(process.env.RATE_LIMIT_PER_MINUTE ?? 6_000);
/** Points all clients together may spend a minute, whatever address they claim to have. */
const together = 5 * perClient;

const clients = new RateLimiterMemory({
  keyPrefix: 'client',
  points: perClient,
  duration: MINUTE,
});
const everybody = new RateLimiterMemory({
  keyPrefix: 'all',
  points: together,
  duration: MINUTE,
});

/** What a report costs: enough that nobody takes all workers for long, little enough to use the queue. */
export const REPORT_COST = 30;

/** What a scoring with this many simulation runs costs. */
export const scoringCost = (runs: number): number => 1 + Math.ceil(runs / 500);

const isRefusal = (reason: unknown): reason is RateLimiterRes =>
  typeof reason === 'object' && reason !== null && 'msBeforeNext' in reason;

/**
 * Takes points from what a limiter still has for a key.
 *
 * @returns null when there was room, else the seconds to wait.
 */
export async function take(
  limiter: RateLimiterMemory,
  key: string,
  cost: number,
): Promise<number | null> {
  try {
    await limiter.consume(key, cost);
    return null;
  } catch (reason) {
    if (!isRefusal(reason)) throw reason;
    return Math.max(1, Math.ceil(reason.msBeforeNext / 1000));
  }
}

/**
 * Spends a client's points.
 *
 * @returns null when there is room, else the seconds to wait.
 */
export async function spend(client: string, cost: number): Promise<number | null> {
  return (await take(clients, client, cost)) ?? (await take(everybody, 'all', cost));
}

/**
 * The network a request comes from, as far as the proxies in front of us are to be believed: each adds the
 * address it sees at the end, and what stands before those of `TRUSTED_PROXIES` anybody may have made up.
 * All whose address is not known share one.
 */
export function clientOf(request: Request): string {
  const proxies = Number(process.env.TRUSTED_PROXIES || 1);
  const addresses = request.headers.get('x-forwarded-for')?.split(',') ?? [];
  const address = proxies >= 1 ? (addresses.at(-proxies)?.trim() ?? '') : '';
  return networkOf(address) ?? 'unknown';
}
