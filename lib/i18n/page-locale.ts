import { notFound } from 'next/navigation';
import { isLocale, type Locale } from './locales';

/** The language in a page's params; a page in any other language does not exist. */
export async function pageLocale(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  return isLocale(locale) ? locale : notFound();
}
