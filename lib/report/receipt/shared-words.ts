import type { ResponseRequest } from '@/lib/consultation/types';
import { fill, plural } from '@/lib/i18n/fill';
import type { Locale } from '@/lib/i18n/locales';
import type { ResponseTexts } from '@/lib/instrument/texts/response';
import type { Norm } from '@/lib/model/types';

/** What is shared. */
interface Shared {
  body: { id?: string; name?: string };
  /** Missing where only remarks are given. */
  request?: ResponseRequest;
  /** How many remarks. */
  remarks: number;
}

interface SharedOptions {
  texts: ResponseTexts['make']['shared'];
  locale: Locale;
  /** Titles of the norms. */
  norms: Record<Norm, { title: string }>;
}

/** What a response shares, in words: what people read before they make it, and on its receipt. */
export function sharedWords(
  { body, request, remarks }: Shared,
  { texts, locale, norms }: SharedOptions,
): string[] {
  const name = body.name ?? body.id;
  const said = remarks > 0 ? [plural(locale, texts.remarks, remarks)] : [];
  const whose = name ? fill(texts.body, { name }) : texts.noBody;
  if (!request) return [whose, ...said, texts.onlyRemarks];
  const { answers = {}, intervals = {}, unsure = [], costs, norm } = request;
  const ranges = Object.keys(intervals).length;
  const single = Object.keys(answers).filter((id) => intervals[id] === undefined).length;
  return [
    whose,
    ...(single > 0 ? [plural(locale, texts.answers, single)] : []),
    ...(ranges > 0 ? [plural(locale, texts.team, ranges)] : []),
    ...(unsure.length > 0 ? [plural(locale, texts.unsure, unsure.length)] : []),
    ...(costs ? [texts.costs] : []),
    ...(norm ? [fill(texts.norm, { norm: norms[norm].title })] : []),
    ...said,
    texts.never,
  ];
}
