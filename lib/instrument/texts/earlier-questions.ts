import type { Locale } from '@/lib/i18n/locales';

/** The words of a question as an earlier version asked it. */
export interface EarlierQuestion {
  title: string;
  /** By value. */
  options?: Record<string, string>;
}

/** By version of the instrument and id, the questions that a later version reworded or dropped. */
export type EarlierQuestions = Record<string, Record<string, EarlierQuestion>>;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/earlier-questions.json'),
  en: () => import('@/content/en/earlier-questions.json'),
};

/** The words in which earlier versions asked what is asked otherwise now. */
export async function earlierQuestions(locale: Locale): Promise<EarlierQuestions> {
  return (await files[locale]()).default as EarlierQuestions;
}
