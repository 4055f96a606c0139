export interface FontStretch {
  /** The font family that has the characters; the text family if undefined. */
  family: string | undefined;
  text: string;
}

const LATIN = /^[\n\x20-\u024f]*$/;

/**
 * Splits a text where it must change from the text family to a fallback and back. react-pdf changes
 * fonts by itself, but loses the fallback where two runs of it meet.
 * @param fallbackOf - the fallback family for a character, or undefined where the text family will do.
 */
export const splitByFont = (
  text: string,
  fallbackOf: (codePoint: number) => string | undefined,
): FontStretch[] => {
  if (LATIN.test(text)) return [{ family: undefined, text }];
  const stretches: FontStretch[] = [];
  for (const character of text) {
    const family = fallbackOf(character.codePointAt(0) as number);
    const current = stretches.at(-1);
    if (current && current.family === family) current.text += character;
    else stretches.push({ family, text: character });
  }
  return stretches;
};
