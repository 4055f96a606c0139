import type { AssessRequest } from '@/lib/model/types';

/**
 * Most characters of typed text in a report, about fifty pages: more needs more memory and time than a
 * worker has.
 */
const MOST_TEXT = 250_000;

/**
 * Extra weight, in characters, of a line break and of a character printed as its code point or in a
 * fallback font.
 */
const LINE = 90;
const RARE = 10;
const RARE_CHARACTERS = /[\u0530-\u1dff]|[\u20d0-\u{10ffff}]/gu;

const weightOf = (text: string): number => {
  const lines = text.split('\n').length - 1;
  return text.length + LINE * lines + (RARE - 1) * (text.match(RARE_CHARACTERS)?.length ?? 0);
};

const weigh = (value: unknown): number => {
  if (typeof value === 'string') return weightOf(value);
  if (value === null || typeof value !== 'object') return 0;
  return Object.values(value).reduce((sum: number, part) => sum + weigh(part), 0);
};

/** The field with most text when an assessment has too much text for a report; null if it fits. */
export function overfullField(request: AssessRequest): string | null {
  const weights = Object.entries(request).map(([field, value]) => ({
    field,
    weight: weigh(value),
  }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= MOST_TEXT) return null;
  return weights.reduce((most, one) => (one.weight > most.weight ? one : most)).field;
}
