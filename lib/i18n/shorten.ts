/**
 * A text of at most so many characters; one that is longer ends with "…" after a word where it can, and
 * never within a character.
 */
export function shorten(text: string, longest: number): string {
  const characters = [...text];
  if (characters.length <= longest) return text;
  const kept = characters.slice(0, longest - 1).join('');
  const end = characters[longest - 1] === ' ' ? kept.length : kept.lastIndexOf(' ');
  // A single long word is cut within.
  return `${(end > kept.length / 2 ? kept.slice(0, end) : kept).trimEnd()}…`;
}
