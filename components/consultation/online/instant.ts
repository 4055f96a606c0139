import type { Locale } from '@/lib/i18n/locales';
import { readDate } from '@/lib/i18n/reading';
import { zonedInstant } from '@/lib/i18n/zoned';

/** How a time is written: 9:00, 09.30, 17 u, 17u30. */
const TIME = /^\s*(\d{1,2})\s*(?:[:.uh]\s*(\d{2})?)?\s*(?:u|uur)?\s*$/i;

/** A time as people type it, as HH:MM; null when it is none. */
function readTime(text: string): string | null {
  const [, hours = '', minutes = '00'] = TIME.exec(text) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return null;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

export type InstantFault = 'day' | 'time' | 'skipped' | 'past';

/** A day and a time as they are typed, on the clocks of a zone: the instant (ISO), or what is wrong. */
export function readInstant(
  { day, time }: { day: string; time: string },
  { locale, zone, now }: { locale: Locale; zone: string; now: string },
): { instant: string } | { fault: InstantFault } {
  const read = readDate(locale, day);
  if (read.kind !== 'read') return { fault: 'day' };
  const hour = readTime(time);
  if (hour === null) return { fault: 'time' };
  const instant = zonedInstant(read.value, hour, zone);
  if (instant === null) return { fault: 'skipped' };
  return instant <= now ? { fault: 'past' } : { instant };
}
