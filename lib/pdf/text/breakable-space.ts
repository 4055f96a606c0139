/**
 * Stands for a space in running text during layout. react-pdf squeezes spaces by up to a third to get one
 * more word into a line, also in text that is not justified; it does not recognise this character as a
 * space, so that lines are filled only as far as they go. Fonts show it as a space, and so does the PDF.
 * It is the zero width space; those that users type are removed before.
 */
export const BREAKABLE_SPACE = '\u200B';

export const hideSpaces = (text: string): string => text.replaceAll(' ', BREAKABLE_SPACE);

export const showSpaces = (text: string): string => text.replaceAll(BREAKABLE_SPACE, ' ');
