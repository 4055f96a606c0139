import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod/mini';
import { isObject, type Json, type JsonObject } from './json';

type Issue = z.core.$ZodIssue;

/** More than these are no help to read. */
const MOST_NAMED = 12;

/** Where a fault is, as a person finds it: an item of a list by its id, if it has one. */
function placeOf(value: Json, path: readonly PropertyKey[]): string {
  let at: Json | undefined = value;
  return path
    .map((key) => {
      const inner: Json | undefined =
        typeof at === 'object' && at !== null ? (at as JsonObject)[String(key)] : undefined;
      at = inner;
      const id = typeof key === 'number' && isObject(inner) ? inner.id : undefined;
      return typeof id === 'string' ? id : String(key);
    })
    .join('.');
}

const found = (value: Json, path: readonly PropertyKey[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (at, key) =>
      typeof at === 'object' && at !== null ? (at as JsonObject)[String(key)] : undefined,
    value,
  );

/** What was meant, if something looks like it. */
function meant(word: unknown, candidates: readonly string[]): string {
  if (typeof word !== 'string' || candidates.length === 0) return '';
  const near = closest(
    word,
    candidates.filter((candidate) => candidate !== word),
  );
  return near && distance(word, near) <= Math.max(2, word.length / 4)
    ? ` Did you mean "${near}"?`
    : '';
}

const enumerate = (values: readonly unknown[]): string =>
  values.map((value) => JSON.stringify(value)).join(', ');

/** What the codes of the request's schema say of an example. */
const CODES: Record<string, string> = {
  unknown_question: 'stands under no question that exists',
  invalid_answer: 'is no answer to that question',
};

const hasOwnWords = ({ message }: Issue) => message !== 'Invalid input';

/** Of the ways in which a value may be written, the faults of the one that comes nearest. */
function nearest(errors: readonly Issue[][]): Issue[] {
  const weight = (issues: Issue[]) =>
    issues.reduce((sum, issue) => {
      if (issue.code === 'unrecognized_keys') return sum + 10 * issue.keys.length;
      const isMissing = issue.path.length < 2 && issue.code === 'invalid_type';
      return sum + (isMissing ? 10 : 1);
    }, 0);
  return errors.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
}

/** Each fault of a file in a sentence that names the file, the field, and what to do. */
export function sentences(
  file: string,
  value: Json,
  issues: readonly Issue[],
  keys: readonly string[],
): string[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'invalid_union' && issue.errors.length > 0) {
      const inner = nearest(issue.errors as Issue[][]);
      return sentences(
        file,
        value,
        inner.map((one) => ({ ...one, path: [...issue.path, ...one.path] })),
        keys,
      );
    }
    return says(value, issue, keys).map((said) => `${file}: ${said}`);
  });
}

/** Whether it helps to repeat what stands there. */
const isShort = (given: Json | undefined): boolean =>
  given !== undefined && (typeof given !== 'object' || given === null);

function says(value: Json, issue: Issue, keys: readonly string[]): string[] {
  const place = placeOf(value, issue.path);
  const named = place ? `"${place}"` : 'the file';
  const given = found(value, issue.path);
  const is = `${named} is ${JSON.stringify(given)}`;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(
        (key) =>
          `"${place ? `${place}.` : ''}${key}" has no meaning here; remove it.${meant(key, keys)}`,
      );
    case 'invalid_value': {
      if (given === undefined) return [`${named} is missing; add it.`];
      const values = issue.values.map(String);
      if (hasOwnWords(issue)) return [`${is}, which ${issue.message}.${meant(given, values)}`];
      const allowed = values.length > MOST_NAMED ? 'something else' : enumerate(issue.values);
      return [`${is}; it must be one of ${allowed}.${meant(given, values)}`];
    }
    case 'invalid_type':
      return given === undefined
        ? [`${named} is missing; add it.`]
        : [`${is}; it must be of the type ${issue.expected}.`];
    case 'too_small':
      return [
        Array.isArray(given)
          ? `${named} must have at least ${issue.minimum} ${issue.minimum === 1 ? 'entry' : 'entries'}.`
          : `${is}; it must be at least ${issue.minimum}.`,
      ];
    case 'too_big':
      return [`${is}; it must be at most ${issue.maximum}.`];
    default:
      if (CODES[issue.message]) return [`${is}, which ${CODES[issue.message]}.`];
      if (!hasOwnWords(issue)) return [`${is}, which cannot be used.`];
      return [isShort(given) ? `${is}; it ${issue.message}.` : `${named} ${issue.message}.`];
  }
}
