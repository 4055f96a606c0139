const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** By which titles are the same but for capitals, accents, spaces and marks. */
export const textKey = (text: string): string => bare(text) || text.trim();

/** Whether two titles are the same in that sense. */
export const sameText = (one: string, other: string): boolean => textKey(one) === textKey(other);
