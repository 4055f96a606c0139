import type { Locale } from '@/lib/i18n/locales';

/** One piece of evidence, in our own words, with its reference in the sources. */
export interface Evidence {
  id: string;
  kind: string;
  capacity: string;
  basis: string;
  seed: string;
  ref: string;
  nl: string;
  en: string;
}

/** The whole evidence base; loaded when sources are shown. */
export async function evidenceBase(): Promise<Evidence[]> {
  return (await import('@/content/evidence/evidence.json')).default as Evidence[];
}

/** Evidence by id, in one language. */
export async function evidenceTexts(
  locale: Locale,
): Promise<Map<string, { text: string; seed: string; ref: string }>> {
  const base = await evidenceBase();
  return new Map(
    base.map((item) => [item.id, { text: item[locale], seed: item.seed, ref: item.ref }]),
  );
}
