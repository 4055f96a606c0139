import * as z from 'zod/mini';
import { FLAG_IDS, POOLING_FITS } from '@/lib/model';
import {
  ACTORS,
  CHANGES,
  type Effect,
  HORIZONS,
  type Measure,
  type Trigger,
  VERDICTS,
} from '@/lib/model/types';
import type { Known } from './known';
import { distinct, evidenceIds, idOf, listOf, optionValue, ownId, share, step } from './parts';

const trigger = (known: Known): z.ZodMiniType<Trigger> =>
  z.union([
    z.strictObject({
      factor: idOf(known, 'factor'),
      steps: step.check(z.minimum(1), z.describe('From so many missing steps on.')),
    }),
    z.strictObject({ flag: z.enum(FLAG_IDS, 'names no flag that exists') }),
    z.strictObject({ constraint: idOf(known, 'constraint'), binding: share }),
    z.strictObject({ pooling: distinct(z.enum(POOLING_FITS)).check(z.minLength(1)) }),
    z.strictObject({ advice: distinct(z.enum(VERDICTS)).check(z.minLength(1)) }),
    z.strictObject({
      answer: z.strictObject({
        question: idOf(known, 'question'),
        in: distinct(optionValue).check(z.minLength(1)),
      }),
    }),
    z.strictObject({ always: z.literal(true) }),
  ]);

/** Whole steps, up or down. */
const move = z
  .int()
  .check(z.minimum(-4), z.maximum(4))
  .check(z.refine((steps) => steps !== 0, 'must change something'));

/** The answer that something changes: set to a value, or moved by steps. */
export const effect = (known: Known): z.ZodMiniType<Effect> =>
  z.union([
    z.strictObject({ question: idOf(known, 'question'), set: optionValue }),
    z.strictObject({ question: idOf(known, 'question'), step: move }),
  ]);

const measure = (
  known: Known,
): z.ZodMiniType<Omit<Measure, 'condition'> & Partial<Pick<Measure, 'condition'>>> =>
  z.strictObject({
    id: ownId,
    station: idOf(known, 'station'),
    actor: z.enum(ACTORS),
    horizon: z.enum(HORIZONS),
    change: z.enum(CHANGES),
    condition: z
      .optional(z.nullable(ownId))
      .check(
        z.describe(
          'What it is called as a condition to put on the table; its words are in `conditions`.',
        ),
      ),
    when: z.strictObject({ any: z.array(trigger(known)).check(z.minLength(1)) }),
    effect: z
      .array(effect(known))
      .check(
        z.describe('The answers it is expected to change: set to a value, or moved by steps.'),
      ),
    evidence: evidenceIds(known),
  });

/** `content/instrument/measures.json`. */
export const measuresSchema = (known: Known) => listOf(measure(known));
