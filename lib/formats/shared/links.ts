/** Whether a link leads out of the document. */
export const isExternal = (to: string): boolean => /^(https?|mailto):/.test(to);

const LONGEST = 40;

/** A bookmark's name: word processors take letters, digits and underscores, 40 at most. */
export const bookmarkName = (id: string): string => `b_${id.replace(/\W/g, '_')}`.slice(0, LONGEST);
