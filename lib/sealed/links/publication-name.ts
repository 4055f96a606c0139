/** What the names of publications begin with, among the records of a consultation. */
export const PUBLICATIONS = 'publications/';

/** The name of a publication; they are numbered from 1. */
export const publicationName = (number: number | string): string => `${PUBLICATIONS}${number}`;

/** The number of a publication by its name; null for the name of another record, or of none. */
export function publicationNumber(name: string): number | null {
  const digits = name.startsWith(PUBLICATIONS) ? name.slice(PUBLICATIONS.length) : '';
  return /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : null;
}
