/** Points of a line of text, and the most that a row can be high. */
const LINE = 15;
const HIGHEST = 405;

/**
 * The height, in points, of a row whose texts are all seen whole; undefined where each takes one line. Not every
 * program works it out for itself when it opens or prints a file.
 *
 * @param texts - of the cells, each with the width of its column in digits; a letter takes at most about as much.
 */
export function rowHeight(texts: readonly (readonly [string, number])[]): number | undefined {
  const lines = Math.max(1, ...texts.map(([text, width]) => linesOf(text, width)));
  return lines === 1 ? undefined : Math.min(HIGHEST, lines * LINE);
}

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((lines, paragraph) => lines + linesIn(paragraph, width), 0);

/** Lines of one paragraph that breaks between words, and within a word that is longer than a line; width in letters. */
function linesIn(paragraph: string, width: number): number {
  let lines = 1;
  let room = width;
  for (const { length } of paragraph.split(' ')) {
    if (length > room && room < width) {
      lines += 1;
      room = width;
    }
    const more = Math.max(0, Math.ceil(length / width) - 1);
    lines += more;
    room -= length - more * width + 1;
  }
  return lines;
}
