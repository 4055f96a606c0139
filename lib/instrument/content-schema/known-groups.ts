import * as z from 'zod/mini';
import { KNOWN_GROUPS, type KnownGroup, type KnownGroups } from '@/lib/instrument/known-groups';
import type { Known } from './known';
import { idOf, listOf, rule, share } from './parts';

const count = z.int().check(z.minimum(0));

const group: z.ZodMiniType<KnownGroup> = z
  .strictObject({
    id: z.enum(KNOWN_GROUPS),
    cases: z.int().check(z.minimum(1)),
    carries: count,
    conditions: count,
    strengthen: count,
  })
  .check(
    rule(({ cases, carries, conditions, strengthen }) =>
      carries + conditions + strengthen > cases
        ? [{ path: ['cases'], input: cases, message: 'must be at least the verdicts together' }]
        : [],
    ),
  );

/** `content/instrument/known-groups.json`. */
export const knownGroupsSchema = (known: Known): z.ZodMiniType<KnownGroups> =>
  z.strictObject({
    seed: z.int().check(z.minimum(0)),
    groups: listOf(group),
    drivers: z.array(z.strictObject({ requirement: idOf(known, 'requirement'), share })),
  });
