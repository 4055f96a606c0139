import { shorten } from './shorten';

/** The first whole sentences of a text that fit in so many characters; cut within one only if it alone is longer. */
export function wholeSentences(text: string, longest: number): string {
  if ([...text].length <= longest) return text;
  let kept = '';
  for (const sentence of text.match(/[^.!?]+[.!?]+(?=\s|$)\s*/g) ?? []) {
    if ([...(kept + sentence).trimEnd()].length > longest) break;
    kept += sentence;
  }
  return kept.trimEnd() || shorten(text, longest).replace(/\s*…$/, '');
}
