import type en from '@/content/en/glossary.json';
import type nl from '@/content/nl/glossary.json';
import type { Locale } from '@/lib/i18n/locales';

/** The id of a term that is explained where it stands. */
export type TermId = keyof (typeof nl & typeof en);

/** A term in one language. */
export interface Term {
  term: string;
  /** The forms in which it occurs in texts, with commas between them. */
  forms: string;
  /** What it means, in a sentence or two. */
  text: string;
}

/** The terms that are explained, in the order in which they are listed. */
export type Glossary = Readonly<Record<TermId, Term>>;

const files: Record<Locale, () => Promise<{ default: Glossary }>> = {
  nl: () => import('@/content/nl/glossary.json'),
  en: () => import('@/content/en/glossary.json'),
};

/** The terms that are explained, in one language. */
export async function glossaryTexts(locale: Locale): Promise<Glossary> {
  return (await files[locale]()).default;
}
