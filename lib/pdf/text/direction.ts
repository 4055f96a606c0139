import bidiFactory from 'bidi-js';
import type { TextRun } from '@/lib/pdf/tree';

const bidi = bidiFactory();

/** Letters that are written from right to left. */
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const LETTERS = /\p{L}/gu;

export const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/**
 * The direction of a text: from right to left if its first letter and most of the others are. The first
 * alone does not tell, for a sentence may begin with a name.
 */
export function directionOf(text: string): 'ltr' | 'rtl' {
  if (!isRightToLeft(text)) return 'ltr';
  const letters = text.match(LETTERS) ?? [];
  const turned = letters.filter(isRightToLeft).length;
  return isRightToLeft(letters[0] ?? '') && 2 * turned > letters.length ? 'rtl' : 'ltr';
}

/** How deeply a run is embedded; odd where it runs from right to left. */
export const levelOf = ({ attributes }: TextRun): number => Number(attributes.bidiLevel ?? 0);

/** The text of a run in reading order, where it was reversed for drawing. */
const turnedBack = (text: string): string =>
  [...text]
    .reverse()
    .map((character) => bidi.getMirroredCharacter(character) ?? character)
    .join('');

/**
 * The text of runs in the order it is read, of which they have the order it is seen: from the highest
 * level down, what stands at a level or above is reversed (UAX #9, L2), as for drawing.
 */
export function readingText(runs: readonly TextRun[], line: string): string {
  const parts = runs.map((run) => {
    const text = line.slice(run.start, run.end);
    return { level: levelOf(run), text: levelOf(run) % 2 === 1 ? turnedBack(text) : text };
  });
  const highest = Math.max(0, ...parts.map(({ level }) => level));
  for (let level = highest; level >= 1; level -= 1) {
    for (let start = 0; start < parts.length; start += 1) {
      let end = start;
      while ((parts[end]?.level ?? 0) >= level) end += 1;
      parts.splice(start, end - start, ...parts.slice(start, end).reverse());
      start = end;
    }
  }
  return parts.map(({ text }) => text).join('');
}
