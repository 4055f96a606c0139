import * as z from 'zod/mini';
import {
  ASSUMPTION_BASES,
  type Assumption,
  CAPACITIES,
  type Factor,
  type ReferenceTask,
} from '@/lib/model/types';
import type { Known } from './known';
import { evidenceIds, idOf, listOf, ownId } from './parts';

const factor = (known: Known): z.ZodMiniType<Factor> =>
  z.strictObject({
    id: ownId,
    capacity: z.enum(CAPACITIES),
    weight: z.number().check(z.positive()),
    limiting: z.array(z.tuple([idOf(known, 'question'), idOf(known, 'question')])),
    evidence: evidenceIds(known),
  });

/** `content/instrument/factors.json`. */
export const factorsSchema = (known: Known) => listOf(factor(known));

const range = z
  .tuple([z.number(), z.number()])
  .check(z.refine(([low, high]) => low < high, 'must go from low to high'));

const assumption = (known: Known): z.ZodMiniType<Assumption> =>
  z
    .strictObject({
      id: ownId,
      value: z.number(),
      range,
      basis: z.enum(ASSUMPTION_BASES),
      evidence: evidenceIds(known),
    })
    .check(
      z.refine(({ value, range: [low, high] }) => low <= value && value <= high, {
        error: 'must lie within its range',
        path: ['value'],
      }),
    );

/** `content/instrument/assumptions.json`. */
export const assumptionsSchema = (known: Known) => listOf(assumption(known));

const referenceTask = (known: Known): z.ZodMiniType<ReferenceTask> =>
  z.strictObject({
    id: ownId,
    nature: z.number().check(z.minimum(0), z.maximum(4)),
    demand: z.record(idOf(known, 'factor'), z.number().check(z.minimum(0), z.maximum(100))),
    evidence: evidenceIds(known),
  });

/** `content/instrument/reference-tasks.json`. */
export const referenceTasksSchema = (known: Known) => listOf(referenceTask(known));
