import type { Inline, Text } from './types';

/** A text without its markup. */
export const plainText = (text: Text): string => text.map(wordsOf).join('');

function wordsOf(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  if ('strong' in inline) return inline.strong;
  if ('emphasis' in inline) return inline.emphasis;
  return 'link' in inline ? inline.link : inline.title;
}
