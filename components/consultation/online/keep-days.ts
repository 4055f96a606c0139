import { fill } from '@/lib/i18n/fill';
import type { ConsultationOnlineTexts } from '@/lib/instrument/texts/consultation-online';

/** Most days that the server keeps a consultation: ten years. */
const MOST_DAYS = 3653;
const DAY = 24 * 3_600_000;

/** Whether a text is a whole number between two others. */
export const wholeUpTo = (text: string, least: number, most: number): boolean =>
  /^\s*\d+\s*$/.test(text) && Number(text) >= least && Number(text) <= most;

/**
 * What is wrong with for how many days from now a consultation is kept; null: nothing. Nobody may lose what they
 * may still send.
 *
 * @param last - until when something can be sent, in ms since 1970; null: not known.
 * @param now - ISO date-time.
 */
export function keepDaysFault(
  { days, kept }: Pick<ConsultationOnlineTexts['open']['faults'], 'days' | 'kept'>,
  text: string,
  last: number | null,
  now: string,
): string | null {
  if (!wholeUpTo(text, 1, MOST_DAYS)) return days;
  const least = last === null ? 1 : Math.ceil((last - Date.parse(now)) / DAY);
  return Number(text) < least ? fill(kept, { days: least }) : null;
}
