import { shorten } from '@/lib/i18n/shorten';

/** Mean width of a character as a share of the type size, for Source Sans 3. */
const MEAN_WIDTH = 0.47;

/** About how wide a text of this size is. */
export const widthOf = (text: string, size: number): number => text.length * size * MEAN_WIDTH;

/** How many characters of this size fit in a width. */
export function charactersIn(width: number, size: number): number {
  return Math.max(1, Math.floor(width / (size * MEAN_WIDTH)));
}

/** Breaks a label into at most `lines` lines; what does not fit ends in an ellipsis. */
export function wrapLabel(text: string, characters: number, lines: number): string[] {
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = wrapped.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= characters) {
      wrapped[wrapped.length - 1] = `${last} ${word}`;
    } else wrapped.push(word);
  }
  const shown = wrapped.slice(0, lines);
  if (wrapped.length > lines) shown[lines - 1] = `${shown[lines - 1]} …`;
  return shown.map((line) => shorten(line, characters + 2));
}
