import type enModel from '@/content/en/model.json';
import type nlModel from '@/content/nl/model.json';
import type { Locale } from '@/lib/i18n/locales';

/** The words of one question. */
export interface QuestionText {
  title: string;
  help: string;
  why: string;
  options?: Record<string, { label: string; description?: string }>;
}

export type QuestionTexts = Record<string, QuestionText>;

/** The words around the model: factors, flags, measures, levels and the like. Dutch sets the keys. */
export type ModelTexts = typeof nlModel & typeof enModel;

type Stations = Record<string, () => Promise<{ default: QuestionTexts }>>;

const questionFiles: Record<Locale, Stations> = {
  nl: {
    objective: () => import('@/content/nl/questions/objective.json'),
    capacity: () => import('@/content/nl/questions/capacity.json'),
    potential: () => import('@/content/nl/questions/potential.json'),
    perceptions: () => import('@/content/nl/questions/perceptions.json'),
    construct: () => import('@/content/nl/questions/construct.json'),
    decide: () => import('@/content/nl/questions/decide.json'),
    maturity: () => import('@/content/nl/questions/maturity.json'),
    oecd: () => import('@/content/nl/questions/oecd.json'),
  },
  en: {
    objective: () => import('@/content/en/questions/objective.json'),
    capacity: () => import('@/content/en/questions/capacity.json'),
    potential: () => import('@/content/en/questions/potential.json'),
    perceptions: () => import('@/content/en/questions/perceptions.json'),
    construct: () => import('@/content/en/questions/construct.json'),
    decide: () => import('@/content/en/questions/decide.json'),
    maturity: () => import('@/content/en/questions/maturity.json'),
    oecd: () => import('@/content/en/questions/oecd.json'),
  },
};

/** The words of one station's questions; a station without questions of its own has none. */
export async function questionTexts(locale: Locale, station: string): Promise<QuestionTexts> {
  return (await questionFiles[locale][station]?.())?.default ?? {};
}

/** The words of every question. */
export async function allQuestionTexts(locale: Locale): Promise<QuestionTexts> {
  const stations = Object.keys(questionFiles[locale]);
  const texts = await Promise.all(stations.map((station) => questionTexts(locale, station)));
  return Object.assign({}, ...texts);
}

const modelFiles: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/model.json'),
  en: () => import('@/content/en/model.json'),
};

/** The words around the model. */
export async function modelTexts(locale: Locale): Promise<ModelTexts> {
  return (await modelFiles[locale]()).default as ModelTexts;
}
