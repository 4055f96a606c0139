import 'server-only';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';

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

/** More than any address has; what goes on is not worth the memory. */
const LONGEST_ADDRESS = 64;

/** The address a request says it comes from; only good enough to share out computing time. */
export function clientOf(request: Request): string {
  const said = request.headers.get('x-forwarded-for')?.split(',')[0]?.trim();
  return said?.slice(0, LONGEST_ADDRESS) || 'unknown';
}
