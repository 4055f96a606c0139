import { dateFormat } from './intl';
import type { Locale } from './locales';

/** What people call the time at home; Intl only knows “Central European Time”. */
const AT_HOME: Record<Locale, Record<string, string>> = {
  nl: { 'Europe/Brussels': 'Belgische tijd', 'Europe/Amsterdam': 'Nederlandse tijd' },
  en: { 'Europe/Brussels': 'Belgian time', 'Europe/Amsterdam': 'Dutch time' },
};

/** Around a change of the clocks a time of day can come twice. */
const HOURS_AROUND = 3 * 60 * 60 * 1000;

function nameIn(
  locale: Locale,
  instant: number,
  zone: string,
  timeZoneName: 'long' | 'longGeneric',
) {
  const parts = dateFormat(locale, { timeZone: zone, timeZoneName }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}

/** A time zone in words: Belgische tijd. `zone`: IANA name, such as Europe/Brussels. */
export function zoneName(locale: Locale, zone: string): string {
  const now = Date.now();
  const general = AT_HOME[locale][zone] ?? nameIn(locale, now, zone, 'longGeneric');
  // Some, such as UTC, have no general name.
  return general.startsWith('GMT') ? nameIn(locale, now, zone, 'long') : general;
}

/** The same at an instant (ms since 1970): in summer or winter time on the night that the clocks change. */
export function zoneNameAt(locale: Locale, zone: string, instant: number): string {
  const exact = nameIn(locale, instant, zone, 'long');
  const around = [instant - HOURS_AROUND, instant + HOURS_AROUND];
  const changes = around.some((near) => nameIn(locale, near, zone, 'long') !== exact);
  return changes ? exact : zoneName(locale, zone);
}
