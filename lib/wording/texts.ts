import type { Locale } from '@/lib/i18n/locales';
import { UNSTATED } from '@/lib/instrument/countries';
import { type SourceTexts, sourceTexts } from '@/lib/instrument/texts/evidence';
import { type FindingTexts, findingTexts } from '@/lib/instrument/texts/findings';
import { type Glossary, glossaryTexts } from '@/lib/instrument/texts/glossary';
import {
  type ModelTexts,
  type QuestionTexts,
  rawModelTexts,
  rawQuestionTexts,
} from '@/lib/instrument/texts/instrument';
import { type ReportTexts, reportTexts } from '@/lib/instrument/texts/report';
import { countryTerms, inTerms, termsOf } from '@/lib/instrument/texts/terms';

/** All texts needed to phrase a result, in one language. */
export interface Texts {
  model: ModelTexts;
  findings: FindingTexts;
  report: ReportTexts;
  questions: QuestionTexts;
  sources: SourceTexts;
  glossary: Glossary;
}

/** A language and its words. */
export interface Wording {
  locale: Locale;
  texts: Texts;
}

/** All the words that a report needs, with the terms of a country still to be filled in (`inTerms`). */
export async function loadRawWording(locale: Locale): Promise<Wording> {
  const [model, findings, report, questions, sources, glossary] = await Promise.all([
    rawModelTexts(locale),
    findingTexts(locale),
    reportTexts(locale),
    rawQuestionTexts(locale),
    sourceTexts(locale),
    glossaryTexts(locale),
  ]);
  return { locale, texts: { model, findings, report, questions, sources, glossary } };
}

/** All the words that a report in this language needs, in the terms of a country. */
export async function loadWording(locale: Locale, country = UNSTATED): Promise<Wording> {
  const [raw, terms] = await Promise.all([loadRawWording(locale), countryTerms(locale)]);
  return inTerms(raw, termsOf(terms, country));
}
