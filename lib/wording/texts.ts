import type { Locale } from '@/lib/i18n/locales';
import { type SourceTexts, sourceTexts } from '@/lib/instrument/texts/evidence';
import { type FindingTexts, findingTexts } from '@/lib/instrument/texts/findings';
import { type Glossary, glossaryTexts } from '@/lib/instrument/texts/glossary';
import {
  type ModelTexts,
  modelTexts,
  type QuestionTexts,
  questionTexts,
} from '@/lib/instrument/texts/instrument';
import { type ReportTexts, reportTexts } from '@/lib/instrument/texts/report';

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

/** All the words that a report in this language needs. */
export async function loadWording(locale: Locale): Promise<Wording> {
  const [model, findings, report, questions, sources, glossary] = await Promise.all([
    modelTexts(locale),
    findingTexts(locale),
    reportTexts(locale),
    questionTexts(locale),
    sourceTexts(locale),
    glossaryTexts(locale),
  ]);
  return { locale, texts: { model, findings, report, questions, sources, glossary } };
}
