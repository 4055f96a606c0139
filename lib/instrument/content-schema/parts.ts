import * as z from 'zod/mini';
import type { Kind, Known } from './known';

/** The id of something in its own file. */
export const ownId = z.string().check(z.regex(/^[\w-]+$/, 'must be letters, digits and hyphens'));

/** What kinds are called where that is not their own name. */
const CALLED: Partial<Record<Kind, string>> = {
  demand: 'demand question',
  supply: 'supply question',
  reference: 'reference task',
};

/** An id that must exist somewhere else; its kind is part of what is said when it does not. */
export const idOf = (known: Known, kind: Kind): z.ZodMiniType<string, string> => {
  const ids = known[kind];
  return ids ? z.enum(ids, `names no ${CALLED[kind] ?? kind} that exists`) : ownId;
};

/** What a part of the instrument rests on. */
export const evidenceIds = (known: Known) =>
  distinct(idOf(known, 'evidence')).check(z.describe('What it rests on: ids of content/evidence.'));

/** A number from 0 to 1. */
export const share = z.number().check(z.minimum(0), z.maximum(1));

/** A whole number of steps, from 0 to 4. */
export const step = z.int().check(z.minimum(0), z.maximum(4));

/** A value that an answer to a question may have. */
export const optionValue = z.union([z.number(), z.string()]);

/** From low to high. */
export const range = (end: z.ZodMiniType<number>): z.ZodMiniType<[number, number]> =>
  z.tuple([end, end]).check(z.refine(([low, high]) => low <= high, 'must go from low to high'));

/** What is wrong at a place within a value. */
export interface Finding {
  path: PropertyKey[];
  input: unknown;
  message: string;
}

/** Adds what a rule finds in a value that its schema has passed. */
export const rule = <T>(find: (value: T) => Finding[]) =>
  z.check<T>((ctx) => {
    for (const finding of find(ctx.value)) ctx.issues.push({ code: 'custom', ...finding });
  });

/** The places where something stands again that stood before. */
const repeated = (list: readonly unknown[]): number[] =>
  list.flatMap((item, at) => (list.indexOf(item) < at ? [at] : []));

/** A list in which nothing stands twice. */
export const distinct = <T extends z.ZodMiniType>(item: T) =>
  z
    .array(item)
    .check(
      rule((list) =>
        repeated(list).map((at) => ({ path: [at], input: list[at], message: 'stands here twice' })),
      ),
    );

/** A list of things by id, none of which stands in it twice. */
export const listOf = <T extends { id: string }>(item: z.ZodMiniType<T>) =>
  z.array(item).check(
    rule((list) => {
      const ids = list.map(({ id }) => id);
      return repeated(ids).map((at) => ({
        path: [at, 'id'],
        input: ids[at],
        message: 'stands here twice',
      }));
    }),
  );
