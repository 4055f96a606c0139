import { formatDay } from './format';
import type { Locale } from './locales';
import { zoneNameAt } from './zone-name';
import { zonedParts } from './zoned';

/** A day and a time of that day, as each language joins them. */
const dayAndTime: Record<Locale, (day: string, hour: string, minute: string) => string> = {
  nl: (day, hour, minute) => `${day} om ${hour}.${minute} uur`,
  en: (day, hour, minute) => `${day} at ${hour}:${minute}`,
};

/**
 * An instant (ISO date-time) to the minute on the clocks of a time zone, with the name of that: 3 november
 * 2026 om 14.02 uur (Belgische tijd). What is no instant is given back as it is.
 *
 * @param zone IANA name, such as Europe/Brussels.
 */
export function formatInstant(locale: Locale, at: string, zone: string): string {
  const instant = Date.parse(at);
  if (Number.isNaN(instant)) return at;
  const { day, time } = zonedParts(at, zone);
  const [hour = '', minute = ''] = time.split(':');
  const told = dayAndTime[locale](formatDay(locale, day), hour, minute);
  return `${told} (${zoneNameAt(locale, zone, instant)})`;
}
