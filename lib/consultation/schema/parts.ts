import * as z from 'zod/mini';
import { LARGEST_AMOUNT, LONGEST_LINE, LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import { isRecord } from '@/lib/instrument/schema/request';

/** What the schemas of a consultation are made of. Faults carry their code as message (`content/{nl,en}/api.json`). */

export const line = z.string().check(z.maxLength(LONGEST_LINE));
/** A line that says something. */
export const named = line.check(z.refine((text) => text.trim() !== '', 'required'));
export const paragraph = z.string().check(z.maxLength(LONGEST_NOTE));
export const day = z.iso.date();
export const euros = z.number().check(z.minimum(0), z.maximum(LARGEST_AMOUNT));
export const steps = z.number().check(z.minimum(0), z.maximum(4));

/** Something wrong at a place within a value. */
export interface Fault {
  path: PropertyKey[];
  input: unknown;
  code: string;
}

/** Adds what a rule finds in a value that its schema has passed. */
export const rule = <T>(find: (value: T) => Fault[]) =>
  z.check<T>((ctx) => {
    for (const { path, input, code } of find(ctx.value)) {
      ctx.issues.push({ code: 'custom', path, input, message: code });
    }
  });

/** Places in a list at which something stands again that stood before. */
export function again<T>(list: readonly T[], of: (item: T) => string): number[] {
  const seen = new Set<string>();
  return list.flatMap((item, at) => {
    const key = of(item);
    if (seen.has(key)) return [at];
    seen.add(key);
    return [];
  });
}

/** A list of which no two items have the same id. */
export const distinctBy = <T>(of: (item: T) => string, field: string) =>
  rule<T[]>((list) =>
    again(list, of).map((at) => ({ path: [at, field], input: of(list[at]!), code: 'twice' })),
  );

/** A list in which nothing stands twice. */
export const distinct = rule<string[]>((list) =>
  again(list, String).map((at) => ({ path: [at], input: list[at], code: 'twice' })),
);

/**
 * Values by id. Looks at the object's own keys, because a record schema passes over `__proto__` in silence.
 *
 * @param known Whether an id may stand there.
 */
export function byId<T>(
  known: (id: string) => boolean,
  value: z.ZodMiniType<T>,
  { code = 'unknown_id', most = Number.POSITIVE_INFINITY } = {},
): z.ZodMiniType<Record<string, T>> {
  return z
    .custom<Record<string, T>>((input) => isRecord(input), { error: 'invalid_type' })
    .check((ctx) => {
      const entries = Object.entries(ctx.value as Record<string, unknown>);
      if (entries.length > most) {
        ctx.issues.push({ code: 'custom', path: [], input: ctx.value, message: 'too_big' });
        return;
      }
      for (const [id, input] of entries) {
        if (!known(id)) ctx.issues.push({ code: 'custom', path: [id], input, message: code });
        const { error } = z.safeParse(value, input);
        for (const issue of (error?.issues ?? []) as z.core.$ZodIssue[]) {
          ctx.issues.push({ ...issue, path: [id, ...issue.path] } as z.core.$ZodRawIssue);
        }
      }
    });
}

/** An id that is one of those that exist. */
export const idAmong = (known: ReadonlySet<string>, code = 'unknown_id') =>
  z.string().check(z.refine((id) => known.has(id), code));
