import type nl from '@/content/nl/region-example.json';
import type { Locale } from '@/lib/i18n/locales';

/** The words of the worked example of a consultation; every name in them is made up. */
export type RegionExampleTexts = typeof nl;

const texts: Record<Locale, () => Promise<{ default: RegionExampleTexts }>> = {
  nl: () => import('@/content/nl/region-example.json'),
  en: () => import('@/content/en/region-example.json'),
};

/** The region of the worked example: its municipalities, its proposal, and what it is told in. */
export async function regionExample(locale: Locale) {
  const [bodies, proposal, words] = await Promise.all([
    import('@/content/region-example/bodies.json'),
    import('@/content/region-example/proposal.json'),
    texts[locale](),
  ]);
  return { bodies: bodies.default, proposal: proposal.default, words: words.default };
}

/** The outlines of its municipalities, as a topology: property `id` names the body. */
export const regionOutlines = async (): Promise<unknown> =>
  (await import('@/content/region-example/outlines.json')).default;
