/** Scripts that have a font of their own, which is loaded only for a text that needs it. */
const SCRIPTS = {
  arabic: /\p{Script=Arabic}/u,
  hebrew: /\p{Script=Hebrew}/u,
} as const;

export type Script = keyof typeof SCRIPTS;

/**
 * Chinese and Japanese, with their punctuation and wide letters. What is below U+2E80, such as the middle
 * dot, is theirs too, and everyone's.
 */
export const IDEOGRAPHIC =
  /(?![\0-\u2e7f])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Bopomofo}\uff01-\uffee]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Which fonts a text needs beside those for Latin, Greek, Cyrillic and emoji. */
export interface FontNeeds {
  /** Scripts with a font of their own. */
  scripts: Script[];
  /** The different characters, in order, of scripts whose fonts are too large to be loaded whole. */
  sliced: Record<SlicedScript, string[]>;
}

/** Scripts of thousands of characters, whose fonts come in slices. */
export type SlicedScript = 'hangul' | 'ideographic';

/** The scripts in a text that need a font of their own. */
export const scriptsIn = (text: string): Script[] =>
  (Object.keys(SCRIPTS) as Script[]).filter((script) => SCRIPTS[script].test(text));

/** The fonts that a text needs. */
export const fontNeeds = (text: string): FontNeeds => {
  const characters = [...new Set(text.normalize('NFC'))].sort();
  const hangul = characters.filter((character) => HANGUL.test(character));
  const ideographic = characters.filter(
    (character) => IDEOGRAPHIC.test(character) && !HANGUL.test(character),
  );
  return { scripts: scriptsIn(text), sliced: { hangul, ideographic } };
};
