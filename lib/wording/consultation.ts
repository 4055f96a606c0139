import type { Locale } from '@/lib/i18n/locales';
import { UNSTATED } from '@/lib/instrument/countries';
import {
  type ConsultationReportTexts,
  consultationReportTexts,
} from '@/lib/instrument/texts/consultation-report';
import { type PackageTexts, packageTexts } from '@/lib/instrument/texts/packages';
import { countryTerms, inTerms, termsOf } from '@/lib/instrument/texts/terms';
import { loadWording, type Wording } from './texts';

/** A language and its words, with those of the reading of many. */
export interface ManyWording extends Wording {
  many: ConsultationReportTexts;
  /** Of ready-made packages: what each is, and what it never makes lighter. */
  packages: PackageTexts;
}

/** All the words that a consultation needs in this language, in the terms of a country. */
export async function loadManyWording(locale: Locale, country = UNSTATED): Promise<ManyWording> {
  const [wording, many, packages, terms] = await Promise.all([
    loadWording(locale, country),
    consultationReportTexts(locale),
    packageTexts(locale),
    countryTerms(locale),
  ]);
  const own = termsOf(terms, country);
  return { ...wording, many: inTerms(many, own), packages: inTerms(packages, own) };
}
