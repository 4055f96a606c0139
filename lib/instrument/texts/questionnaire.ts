import 'server-only';
import en from '@/content/en/questionnaire.json';
import nl from '@/content/nl/questionnaire.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import { type ModelTexts, modelTexts } from './instrument';
import type { Placeholders } from './placeholders';

/** The texts of the assessment's screens by namespace. Dutch sets the keys. */
export type QuestionnaireTexts = Templates<typeof nl, Placeholders['questionnaire']>;
export type QuestionnaireNamespace = keyof QuestionnaireTexts;

const texts = { nl, en } as Record<Locale, unknown> as Record<Locale, QuestionnaireTexts>;

/** All texts of the assessment's screens, for server components. */
export function questionnaireTexts(locale: Locale): QuestionnaireTexts {
  return texts[locale];
}

/** Some namespaces, to hand to client components. */
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

/** The names in one language. */
export async function questionnaireNames(locale: Locale): Promise<QuestionnaireNames> {
  const all = await modelTexts(locale);
  const picked = Object.fromEntries(NAMES.map((name) => [name, all[name]]));
  const factors = Object.entries(all.factors).map(([id, { title }]) => [id, title]);
  return { ...picked, factors: Object.fromEntries(factors) } as QuestionnaireNames;
}
