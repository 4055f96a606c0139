import type { Consultation } from '@/lib/consultation/record';
import type { Locale } from '@/lib/i18n/locales';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';

/** A consultation in which nothing stands yet. */
export const newConsultation = (given: {
  id: string;
  locale: Locale;
  /** ISO date-time. */
  now: string;
}): Consultation => ({
  id: given.id,
  createdAt: given.now,
  updatedAt: given.now,
  revision: 0,
  instrumentVersion: INSTRUMENT_VERSION,
  fictional: false,
  locale: given.locale,
  proposal: {},
  bodies: [],
  classifications: {},
  packages: [],
  terms: {},
  responses: [],
  themes: {},
  answers: [],
  publications: [],
});
