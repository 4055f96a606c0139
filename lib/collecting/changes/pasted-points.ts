import type { Point } from '@/lib/consultation/types';
import { LONGEST_LINE, LONGEST_NOTE } from '@/lib/instrument/schema/limits';

/** What a point begins with: an article, a paragraph, or a number. */
const HEAD = /^(?:art(?:ikel|icle)?\.?\s*\d|§\s*\d|\d{1,3}(?:\.\d{1,3})*[.)°]\s)/i;

/**
 * The articles or paragraphs in a text that was pasted. Where lines begin as articles do, each of these
 * begins a point; otherwise an empty line does. The first line is its title, the rest its text; what is
 * longer than a title or a text may be is carried over to the text, or cut there.
 */
export function pastedPoints(pasted: string): Omit<Point, 'id'>[] {
  const lines = pasted.replace(/\r\n?/g, '\n').split('\n').map((line) => line.trim());
  const numbered = lines.some((line) => HEAD.test(line));
  const begins = (line: string, before: string | undefined) =>
    numbered ? HEAD.test(line) : before === undefined || before === '';
  const parts: string[][] = [];
  lines.forEach((line, at) => {
    if (line === '') parts.at(-1)?.push('');
    else if (parts.length === 0 || begins(line, lines[at - 1])) parts.push([line]);
    else parts.at(-1)?.push(line);
  });
  return parts.map(([first = '', ...rest]) => {
    const whole = rest.join('\n').trim();
    const text = first.length > LONGEST_LINE ? [first, whole].filter(Boolean).join('\n') : whole;
    return {
      title: first.slice(0, LONGEST_LINE),
      ...(text !== '' && { text: text.slice(0, LONGEST_NOTE) }),
    };
  });
}
