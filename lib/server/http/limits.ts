import 'server-only';
import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible';
import { setting } from '@/lib/server/settings/settings';

/** Largest body the machine interface takes, in bytes. */
export const LARGEST_BODY = 1_000_000;

const MINUTE = 60;

/** Points that a client may spend per minute. */
const perClient = setting('RATE_LIMIT_PER_MINUTE');
/** Points that all clients together may spend per minute, since addresses can be forged. */
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

/**
 * Points of a report: high enough that one client cannot keep all workers busy, low enough to fill the
 * queue.
 */
export const REPORT_COST = 30;

/**
 * Points of scoring an assessment, and as many again for the round before it: some 600 a minute keep a core
 * busy for about half of it. What is refused unscored costs one.
 */
export const SCORING_COST = 10;

const isRefusal = (reason: unknown): reason is RateLimiterRes =>
  typeof reason === 'object' && reason !== null && 'msBeforeNext' in reason;

/**
 * Takes points from a limiter for a key.
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
