import type { Text } from '@/lib/report/types';

/** The last two words of a text, if both are short enough to stand together at the end of any line. */
const LAST_WORDS = /(?<= )([^ \n]{1,14}) ([^ \n]{1,12})$/;

/** A string whose last word does not stand alone on the last line. */
export const boundEnd = (text: string): string => text.replace(LAST_WORDS, '$1\u00a0$2');

/** The same for a text; one that ends with a link or a mark stays as it is. */
export function withNonBreakingEnd(text: Text): Text {
  const last = text.at(-1);
  return typeof last === 'string' ? [...text.slice(0, -1), boundEnd(last)] : text;
}
