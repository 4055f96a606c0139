import 'server-only';
import en from '@/content/en/questionnaire.json';
import enTerms from '@/content/en/terms.json';
import nl from '@/content/nl/questionnaire.json';
import nlTerms from '@/content/nl/terms.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import { UNSTATED } from '@/lib/instrument/countries';
import { type ModelTexts, rawModelTexts } from './instrument';
import type { Placeholders } from './placeholders';
import { type CountryTerms, inTerms, termsOf } from './terms';

/** The texts of the assessment's screens by namespace. Dutch sets the keys. */
export type QuestionnaireTexts = Templates<typeof nl, Placeholders['questionnaire']>;
export type QuestionnaireNamespace = keyof QuestionnaireTexts;

const texts = { nl, en } as Record<Locale, unknown> as Record<Locale, QuestionnaireTexts>;

const terms: Record<Locale, CountryTerms> = { nl: nlTerms, en: enTerms };

/** All texts of the assessment's screens in the terms of a country, for server components. */
export function questionnaireTexts(locale: Locale, country = UNSTATED): QuestionnaireTexts {
  return inTerms(texts[locale], termsOf(terms[locale], country));
}

/** Some namespaces, to hand to client components; these fill in the terms of a country. */
export function pickQuestionnaireTexts<N extends QuestionnaireNamespace>(
  locale: Locale,
  namespaces: readonly N[],
): Pick<QuestionnaireTexts, N> {
  const all = texts[locale];
  return Object.fromEntries(namespaces.map((name) => [name, all[name]])) as Pick<
    QuestionnaireTexts,
    N
  >;
}

const NAMES = [
  'capacities',
  'stations',
  'roles',
  'referenceTasks',
  'intensities',
  'refusable',
  'sizeSchemes',
] as const;

/** The names of what the screens talk about, out of the words around the model. */
export type QuestionnaireNames = Pick<ModelTexts, (typeof NAMES)[number]> & {
  factors: Record<string, string>;
};

/** The names in one language; the terms of a country are still to be filled in (`inTerms`). */
export async function questionnaireNames(locale: Locale): Promise<QuestionnaireNames> {
  const all = await rawModelTexts(locale);
  const picked = Object.fromEntries(NAMES.map((name) => [name, all[name]]));
  const factors = Object.entries(all.factors).map(([id, { title }]) => [id, title]);
  return { ...picked, factors: Object.fromEntries(factors) } as QuestionnaireNames;
}
