import type { ResponseRequest } from '@/lib/consultation/types';
import { fill, plural } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { ResponseTexts } from '@/lib/instrument/texts/response';
import type { Norm } from '@/lib/model/types';

interface SharedOptions {
  texts: ResponseTexts['make']['shared'];
  locale: Locale;
  /** Titles of the norms. */
  norms: Record<Norm, { title: string }>;
  /** How many remarks are shared. */
  remarks: number;
}

/** What a response shares, in words: what people read before they make it, and on its receipt. */
export function sharedWords(
  { context, answers = {}, intervals = {}, unsure = [], costs, norm }: ResponseRequest,
  { texts, locale, norms, remarks }: SharedOptions,
): string[] {
  const name = context.municipality?.name?.trim();
  const ranges = Object.keys(intervals).length;
  const single = Object.keys(answers).filter((id) => intervals[id] === undefined).length;
  return [
    name ? fill(texts.municipality, { name }) : texts.noMunicipality,
    ...(single > 0 ? [plural(locale, texts.answers, single)] : []),
    ...(ranges > 0 ? [plural(locale, texts.team, ranges)] : []),
    ...(unsure.length > 0 ? [plural(locale, texts.unsure, unsure.length)] : []),
    ...(costs ? [texts.costs] : []),
    ...(norm ? [fill(texts.norm, { norm: norms[norm].title })] : []),
    ...(remarks > 0 ? [plural(locale, texts.remarks, remarks)] : []),
    texts.never,
  ];
}
