import type { Locale } from '@/lib/i18n/locales';
import { UNSTATED } from '@/lib/instrument/countries';
import {
  type ConsultationReportTexts,
  consultationReportTexts,
} from '@/lib/instrument/texts/consultation-report';
import { countryTerms, inTerms, termsOf } from '@/lib/instrument/texts/terms';
import { loadWording, type Wording } from './texts';

/** A language and its words, with those of the reading of many. */
export interface ManyWording extends Wording {
  many: ConsultationReportTexts;
}

/** All the words that a consultation needs in this language, in the terms of a country. */
export async function loadManyWording(locale: Locale, country = UNSTATED): Promise<ManyWording> {
  const [wording, many, terms] = await Promise.all([
    loadWording(locale, country),
    consultationReportTexts(locale),
    countryTerms(locale),
  ]);
  return { ...wording, many: inTerms(many, termsOf(terms, country)) };
}
