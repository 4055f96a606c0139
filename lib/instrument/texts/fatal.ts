import en from '@/content/en/fatal.json';
import nl from '@/content/nl/fatal.json';
import type { Locale } from '@/lib/i18n/locales';

/**
 * The texts of the page that appears when even the layout fails. Apart from the other interface
 * texts, because that page is sent along with every page in both languages.
 */
export const fatalTexts: Record<Locale, typeof nl> = { nl, en };
