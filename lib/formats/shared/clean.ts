/** Characters that no XML document may hold, and line ends that are none in a text file. */
const FORBIDDEN = /(?![\t\n])[\p{Cc}\p{Noncharacter_Code_Point}]/gu;
const LINE_ENDS = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Text that every format can hold: well-formed, with one kind of line end and without controls. */
const cleanText = (text: string): string =>
  text.toWellFormed().replace(LINE_ENDS, '\n').replace(FORBIDDEN, '');

/** The same value with every string in it cleaned. */
export function clean<T>(value: T): T {
  return cleaned(value) as T;
}

function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, cleaned(part)]));
}
