import type nl from '@/content/nl/packages.json';
import type { Locale } from '@/lib/i18n/locales';

/** The words of the ready-made packages, with their limits. Dutch sets the keys. */
export type PackageTexts = typeof nl;

const files: Record<Locale, () => Promise<{ default: unknown }>> = {
  nl: () => import('@/content/nl/packages.json'),
  en: () => import('@/content/en/packages.json'),
};

/** The words of the ready-made packages in one language. */
export async function packageTexts(locale: Locale): Promise<PackageTexts> {
  return (await files[locale]()).default as PackageTexts;
}
