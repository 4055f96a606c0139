import type { Json, JsonObject } from '@/tests/support/content/json';

/** Questions by id. */
export type Questions = ReadonlyMap<Json | undefined, JsonObject>;

/** Values that are named of a question which does not have them. */
export function valueFaults(
  place: string,
  question: JsonObject | undefined,
  named: Json | undefined,
): string[] {
  const values = question?.values;
  if (!Array.isArray(values) || !Array.isArray(named)) return [];
  return named
    .filter((value) => !values.includes(value))
    .map(
      (value) =>
        `${place} names ${JSON.stringify(value)}, which "${question?.id}" does not have; it has ${values.map((one) => JSON.stringify(one)).join(', ')}.`,
    );
}
