import * as z from 'zod/mini';
import type { ReadyPackage } from '@/lib/instrument/packages';
import type { Known } from './known';
import { effect } from './measure';
import { distinct, evidenceIds, idOf, listOf, ownId } from './parts';

const lever = (known: Known): z.ZodMiniType<ReadyPackage['levers'][number]> =>
  z.union([
    z.strictObject({ measure: idOf(known, 'measure') }),
    effect(known),
    z.strictObject({ pooling: z.literal(true) }),
  ]);

const readyPackage = (known: Known): z.ZodMiniType<ReadyPackage> =>
  z.strictObject({
    id: ownId,
    levers: z
      .array(lever(known))
      .check(
        z.describe('Measures, single answers, or pooling with neighbours; none: it moves nobody.'),
      ),
    firstPhase: z
      .optional(z.boolean())
      .check(z.describe('It makes the first phase lighter, not the final load.')),
    never: distinct(idOf(known, 'requirement')).check(
      z.describe('Requirements that it never makes lighter: a test holds it to that.'),
    ),
    evidence: evidenceIds(known),
  });

/** `content/instrument/packages.json`. */
export const packagesSchema = (known: Known) => listOf(readyPackage(known));
