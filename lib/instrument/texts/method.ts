import { fill } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import { type MethodValue, methodValues } from '@/lib/instrument/method';
import type { Instrument } from '@/lib/model/types';
import { pageText } from './pages';

/** The text of the method page with its numbers filled in; the blocks made from data are left to be placed. */
export async function methodText(locale: Locale, instrument: Instrument): Promise<string> {
  const text: string = await pageText(locale, 'method');
  return fill(text as Template<MethodValue>, methodValues(locale, instrument));
}
