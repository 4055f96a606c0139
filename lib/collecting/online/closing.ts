import type { Terms } from '@/lib/consultation/record';
import { zonedParts } from '@/lib/i18n/zoned';
import type { Closing } from './documents';

/** Until when one body can answer, on the host's clock: ISO date-times, null where nothing is set. */
export interface OwnClosing {
  /** Answers can be given, corrected and withdrawn until then. */
  answerBy: string | null;
  /** The same content can be confirmed as decided until then. */
  decideBy: string | null;
  /** Later than for others: reopened for this body, or grace because it had begun. */
  later: 'reopened' | 'grace' | null;
}

/** The terms with the last day on which can be answered, on the clocks of a zone. */
export const termsUntil = (terms: Terms, { closesAt }: Closing, zone: string): Terms =>
  closesAt === null ? terms : { ...terms, answerBy: zonedParts(closesAt, zone).day };

const MINUTE = 60_000;

const time = (instant: string): number => Date.parse(instant);
const iso = (at: number): string => new Date(at).toISOString();

/**
 * When it closes for one body: the later of what holds for all and its own, and with the grace for who had
 * begun before that.
 *
 * @param own - until when it was reopened for this body.
 * @param begunAt - when it began, ISO date-time.
 */
export function closingFor(
  { closesAt, decidesAt, graceMinutes }: Closing,
  own: string | null,
  begunAt: string | null,
): OwnClosing {
  const reopened = own !== null && (closesAt === null || time(own) > time(closesAt));
  const closes = reopened ? own : closesAt;
  const grace = begunAt !== null && closes !== null && time(begunAt) < time(closes);
  const answerBy = grace ? iso(time(closes) + graceMinutes * MINUTE) : closes;
  const isLater = decidesAt !== null && (answerBy === null || time(decidesAt) > time(answerBy));
  return {
    answerBy,
    decideBy: isLater ? decidesAt : answerBy,
    later: reopened ? 'reopened' : grace && graceMinutes > 0 ? 'grace' : null,
  };
}

/**
 * That it was closed early, for a body whose answers ended with that; null where it was not, or where this one
 * could answer longer (reopened, or with grace).
 */
export const earlyEnd = <T extends { at: string }>(
  early: T | null,
  { answerBy }: Pick<OwnClosing, 'answerBy'>,
): T | null => (early && answerBy !== null && time(answerBy) <= time(early.at) ? early : null);

/** Tells the host's time on a device whose clock may be wrong. */
export class HostClock {
  /** The host's clock minus that of the device, in ms. */
  private offset = 0;

  constructor(private readonly device: () => string) {}

  /** Called with what the host said, and with when it was asked and answered on the device's clock. */
  heard(said: string, asked: string, answered: string): void {
    const middle = (Date.parse(asked) + Date.parse(answered)) / 2;
    this.offset = Date.parse(said) - middle;
  }

  /** The device's own time, ISO date-time. */
  deviceNow(): string {
    return this.device();
  }

  now(): string {
    return new Date(Date.parse(this.device()) + this.offset).toISOString();
  }

  /** How far the device's clock is ahead of the host's (negative: behind), in ms. */
  ahead(): number {
    return -this.offset;
  }
}
