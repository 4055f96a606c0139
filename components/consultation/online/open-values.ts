import * as z from 'zod/mini';
import { fill } from '@/lib/i18n/fill';
import { formatDay } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import { LONGEST_LINE } from '@/lib/instrument/schema/limits';
import type { ConsultationOnlineTexts } from '@/lib/instrument/texts/consultation-online';
import { readInstant } from './instant';
import { keepDaysFault, wholeUpTo } from './keep-days';

/** What is typed before a consultation is put online. */
export interface OpenValues {
  closesDay: string;
  closesTime: string;
  decidesDay: string;
  decidesTime: string;
  grace: string;
  days: string;
  creationKey: string;
  /** `keep`: the creation key is kept for publishing. */
  keepKey: string[];
  holder: string;
}

const MOST_GRACE = 720;
const HOUR = 3_600_000;

const isNamed = (text: string): boolean => text.trim() !== '' && text.trim().length <= LONGEST_LINE;

/**
 * What is asked before a consultation is put online, with what to do where it cannot be used.
 *
 * @param now - ISO date-time; the present one if absent.
 */
export function openValuesSchema(
  { faults }: Pick<ConsultationOnlineTexts['open'], 'faults'>,
  { locale, zone, now: given }: { locale: Locale; zone: string; now?: string },
) {
  const told = (fault: keyof typeof faults, now: string) => {
    const example = formatDay(locale, `${Number(now.slice(0, 4)) + 1}-03-01`);
    return fault === 'day' ? fill(faults.day, { example }) : faults[fault];
  };
  return z
    .object({
      closesDay: z.string(),
      closesTime: z.string(),
      decidesDay: z.string(),
      decidesTime: z.string(),
      grace: z.string().check(z.refine((text) => wholeUpTo(text, 0, MOST_GRACE), faults.grace)),
      days: z.string(),
      creationKey: z.string().check(z.refine(isNamed, faults.key)),
      keepKey: z.array(z.string()),
      holder: z.string().check(z.refine(isNamed, faults.name)),
    })
    .check((context) => {
      const { closesDay, closesTime, decidesDay, decidesTime, grace, days } = context.value;
      const now = given ?? new Date().toISOString();
      const at = { locale, zone, now };
      const fail = (path: keyof OpenValues, message: string) =>
        context.issues.push({ code: 'custom', input: context.value, path: [path], message });
      const closes = readInstant({ day: closesDay, time: closesTime }, at);
      if ('fault' in closes) {
        const isDay = closes.fault === 'day' || closes.fault === 'past';
        fail(isDay ? 'closesDay' : 'closesTime', told(closes.fault, now));
      }
      const decides =
        decidesDay.trim() === ''
          ? null
          : readInstant({ day: decidesDay, time: decidesTime || closesTime }, at);
      if (decides && 'fault' in decides) {
        const isDay = decides.fault === 'day' || decides.fault === 'past';
        // A time that was left empty is that of closing, which says itself what is wrong with it.
        if (isDay) fail('decidesDay', told(decides.fault, now));
        else if (decidesTime) fail('decidesTime', told(decides.fault, now));
        else if (!('fault' in closes)) fail('decidesTime', told(decides.fault, now));
      } else if (decides && 'instant' in closes && decides.instant < closes.instant) {
        fail('decidesDay', faults.order);
      }
      // The server would delete everything before those who are asked are done.
      const last = [closes, decides].flatMap((one) =>
        one && 'instant' in one ? [Date.parse(one.instant)] : [],
      );
      const until = last.length > 0 ? Math.max(...last) + (Number(grace) || 0) * HOUR : null;
      const fault = keepDaysFault(faults, days, until, now);
      if (fault) fail('days', fault);
    });
}
