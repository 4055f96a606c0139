import type nl from '@/content/nl/terms.json';
import type { Locale } from '@/lib/i18n/locales';
import { ELSEWHERE } from '@/lib/instrument/countries';

/** What is called otherwise in another country, by term and form. The Dutch of Belgium sets the keys. */
export type Terms = { [Term in keyof (typeof nl)['BE']]: (typeof nl)['BE'][Term] };

/** The terms of every country, and those for elsewhere under `other`, in one language. */
export type CountryTerms = typeof nl;

const files: Record<Locale, () => Promise<{ default: CountryTerms }>> = {
  nl: () => import('@/content/nl/terms.json'),
  en: () => import('@/content/en/terms.json'),
};

/** The terms of every country in one language. */
export async function countryTerms(locale: Locale): Promise<CountryTerms> {
  return (await files[locale]()).default;
}

/** The terms of a country, by its code; the neutral ones where it has none of its own. */
export function termsOf(all: CountryTerms, country: string): Terms {
  return Object.hasOwn(all, country) ? all[country as keyof CountryTerms] : all[ELSEWHERE];
}

/** `{term.college}` or `{term.college.the}`: a term, and its form where it is not the bare one. */
const TERM = /\{term\.(\w+)(?:\.(\w+))?\}/g;

/** Texts that were filled in before, by what they were made from: texts of a page are asked for often. */
const filled = new WeakMap<Terms, WeakMap<object, unknown>>();

/**
 * Texts with the terms of a country in them; the only place where these are filled in. The same texts and
 * terms give the same object.
 */
export function inTerms<T>(texts: T, terms: Terms): T {
  if (typeof texts !== 'object' || texts === null) return filledIn(texts, terms) as T;
  const known = filled.get(terms) ?? new WeakMap<object, unknown>();
  filled.set(terms, known);
  const before = known.get(texts);
  if (before !== undefined) return before as T;
  const now = filledIn(texts, terms);
  known.set(texts, now);
  return now as T;
}

/** Most texts have no term, and there are thousands: what has none is not copied. */
function filledIn(texts: unknown, terms: Terms): unknown {
  if (typeof texts === 'string') return texts.includes('{term.') ? inText(texts, terms) : texts;
  if (typeof texts !== 'object' || texts === null) return texts;
  const items: Record<string, unknown> = texts as Record<string, unknown>;
  let copy: Record<string, unknown> | undefined;
  for (const key in items) {
    const now = filledIn(items[key], terms);
    if (now === items[key]) continue;
    copy ??= (Array.isArray(texts) ? [...texts] : { ...texts }) as Record<string, unknown>;
    copy[key] = now;
  }
  return copy ?? texts;
}

function inText(text: string, terms: Terms): string {
  const forms: Record<string, Record<string, string> | undefined> = terms;
  return text.replace(
    TERM,
    (placeholder, term: string, form = 'one') => forms[term]?.[form] ?? placeholder,
  );
}
