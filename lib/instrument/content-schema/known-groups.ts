import * as z from 'zod/mini';
import type { KnownGroups } from '@/lib/instrument/known-groups';
import type { Known } from './known';
import { idOf, listOf, ownId, rule, share } from './parts';

const count = z.int().check(z.minimum(0));

const group: z.ZodMiniType<KnownGroups['groups'][number]> = z
  .strictObject({
    id: ownId,
    cases: count,
    carries: count,
    conditions: count,
    strengthen: count,
  })
  .check(
    rule(({ cases, carries, conditions, strengthen }) =>
      carries + conditions + strengthen === cases
        ? []
        : [{ path: ['cases'], input: cases, message: 'must be the sum of the levels' }],
    ),
  );

/** `content/instrument/known-groups.json`. */
export const knownGroupsSchema = (known: Known): z.ZodMiniType<KnownGroups> =>
  z.strictObject({
    seed: z.int(),
    groups: listOf(group),
    drivers: z.array(z.strictObject({ requirement: idOf(known, 'requirement'), share })),
  });
