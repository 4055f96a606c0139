import type enModel from '@/content/en/model.json';
import type nlModel from '@/content/nl/model.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import { UNSTATED } from '@/lib/instrument/countries';
import type { Placeholders } from './placeholders';
import { countryTerms, inTerms, termsOf } from './terms';

/** The words of one question. */
export interface QuestionText {
  title: string;
  help: string;
  why: string;
  options?: Record<string, { label: string; description?: string }>;
}

export type QuestionTexts = Record<string, QuestionText>;

/** The words around the model: factors, flags, measures, levels and the like. Dutch sets the keys. */
export type ModelTexts = Templates<typeof nlModel & typeof enModel, Placeholders['model']>;

const questionFiles: Record<Locale, () => Promise<{ texts: QuestionTexts }>> = {
  nl: () => import('@/lib/instrument/texts/questions/nl'),
  en: () => import('@/lib/instrument/texts/questions/en'),
};

/** The words of every question, with the terms of a country still to be filled in (`inTerms`). */
export async function rawQuestionTexts(locale: Locale): Promise<QuestionTexts> {
  return (await questionFiles[locale]()).texts;
}

/** The words of every question, in the terms of a country. */
export async function questionTexts(locale: Locale, country = UNSTATED): Promise<QuestionTexts> {
  const [texts, terms] = await Promise.all([rawQuestionTexts(locale), countryTerms(locale)]);
  return inTerms(texts, termsOf(terms, country));
}

const modelFiles: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/model.json'),
  en: () => import('@/content/en/model.json'),
};

/** The words around the model, with the terms of a country still to be filled in (`inTerms`). */
export async function rawModelTexts(locale: Locale): Promise<ModelTexts> {
  return (await modelFiles[locale]()).default as ModelTexts;
}

/** The words around the model, in the terms of a country. */
export async function modelTexts(locale: Locale, country = UNSTATED): Promise<ModelTexts> {
  const [texts, terms] = await Promise.all([rawModelTexts(locale), countryTerms(locale)]);
  return inTerms(texts, termsOf(terms, country));
}
