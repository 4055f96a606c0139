import * as z from 'zod/mini';
import type { Known } from './known';

/** The id of something in its own file. */
export const ownId = z.string().check(z.regex(/^[\w-]+$/, 'must be letters, digits and hyphens'));

/** An id that must exist somewhere else; its kind is part of what is said when it does not. */
export const idOf = (known: Known, kind: keyof Known) =>
  z.enum(known[kind], `names no ${kind} that exists`);

/** What a part of the instrument rests on. */
export const evidenceIds = (known: Known) => z.array(idOf(known, 'evidence'));

/** A number from 0 to 1. */
export const share = z.number().check(z.minimum(0), z.maximum(1));

/** A value that an answer to a question may have. */
export const optionValue = z.union([z.number(), z.string()]);

/** A list of things by id, none of which stands in it twice. */
export const listOf = <T extends { id: string }>(item: z.ZodMiniType<T>) =>
  z.array(item).check((ctx) => {
    const seen = new Set<string>();
    for (const [at, { id }] of ctx.value.entries()) {
      if (seen.has(id)) {
        ctx.issues.push({
          code: 'custom',
          input: id,
          path: [at, 'id'],
          message: 'stands here twice',
        });
      }
      seen.add(id);
    }
  });
