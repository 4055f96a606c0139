const bare = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Whether two titles are the same but for capitals, accents, spaces and marks. */
export const sameText = (one: string, other: string): boolean =>
  one.trim() === other.trim() || (bare(one) !== '' && bare(one) === bare(other));
