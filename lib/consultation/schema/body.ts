import * as z from 'zod/mini';
import { LARGEST_POPULATION } from '@/lib/instrument/schema/limits';
import { MOST_BODIES, MOST_CLASSIFICATIONS } from './limits';
import { byId, distinctBy, line, named } from './parts';

/** Classifications that the program makes itself. */
const MADE = new Set(['size', 'province']);

/** Somebody who is asked. */
export const bodySchema = z.strictObject({
  id: named,
  name: z.optional(line),
  population: z.optional(z.int().check(z.minimum(1), z.maximum(LARGEST_POPULATION))),
  province: z.optional(named),
  groups: z.optional(
    byId((id) => id !== '' && !MADE.has(id), named, {
      code: 'invalid_value',
      most: MOST_CLASSIFICATIONS,
    }),
  ),
  holding: z.optional(named),
});

/** Everybody who is asked, none of them twice. */
export const bodiesSchema = z.array(bodySchema).check(
  z.maxLength(MOST_BODIES),
  distinctBy(({ id }) => id, 'id'),
);
