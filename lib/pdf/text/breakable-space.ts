/**
 * Replaces a space in running text during layout. react-pdf squeezes spaces by up to a third to get one
 * more word into a line, also in text that is not justified; it does not recognise this character as a
 * space, so that lines are filled only as far as they go. Fonts show it as a space, and so does the PDF.
 * It is the picture of a space: between words of two directions it is as neutral as a space is, which
 * invisible characters are not. Those that users type become spaces before.
 */
export const BREAKABLE_SPACE = '\u2420';

export const hideSpaces = (text: string): string => text.replaceAll(' ', BREAKABLE_SPACE);

export const showSpaces = (text: string): string => text.replaceAll(BREAKABLE_SPACE, ' ');
