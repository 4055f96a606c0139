import { isExternal } from '@/lib/formats/shared/links';
import { element, emptyElement, escapeMarkup } from '@/lib/formats/shared/markup';
import { levelMark } from '@/lib/formats/shared/theme';
import type { Inline, Text } from '@/lib/report/types';

/** Typed text as markup; a line end becomes a break. */
export const lines = (text: string): string =>
  text.split('\n').map(escapeMarkup).join(emptyElement('br', {}));

/** Stretches of text as markup. */
export const inlineMarkup = (text: Text): string => text.map(markupOf).join('');

function markupOf(inline: Inline): string {
  if (typeof inline === 'string') return lines(inline);
  if ('strong' in inline) return element('strong', {}, lines(inline.strong));
  if ('emphasis' in inline) return element('em', {}, lines(inline.emphasis));
  if ('level' in inline) {
    return `${markOf(inline.level)}${element('strong', {}, lines(inline.title))}`;
  }
  const href = isExternal(inline.to) ? inline.to : `#${inline.to}`;
  return element('a', { href }, lines(inline.link));
}

/** The mark of a level; the words beside it say the same. */
export const markOf = (level: Parameters<typeof levelMark>[0]): string =>
  `${element('span', { class: 'mark', 'aria-hidden': 'true' }, levelMark(level))} `;
