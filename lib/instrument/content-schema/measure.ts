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
import { evidenceIds, idOf, listOf, optionValue, ownId, share } from './parts';

const trigger = (known: Known): z.ZodMiniType<Trigger> =>
  z.union([
    z.strictObject({
      factor: idOf(known, 'factor'),
      shortfall: z.number().check(z.minimum(0), z.maximum(100)),
    }),
    z.strictObject({ flag: z.enum(FLAG_IDS, 'names no flag that exists') }),
    z.strictObject({ constraint: idOf(known, 'constraint'), binding: share }),
    z.strictObject({ pooling: z.array(z.enum(POOLING_FITS)) }),
    z.strictObject({ advice: z.array(z.enum(VERDICTS)) }),
    z.strictObject({
      answer: z.strictObject({ question: idOf(known, 'question'), in: z.array(optionValue) }),
    }),
    z.strictObject({ always: z.literal(true) }),
  ]);

const effect = (known: Known): z.ZodMiniType<Effect> =>
  z.union([
    z.strictObject({ question: idOf(known, 'question'), set: optionValue }),
    z.strictObject({ question: idOf(known, 'question'), step: z.number() }),
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
    condition: z.optional(ownId),
    when: z.strictObject({ any: z.array(trigger(known)).check(z.minLength(1)) }),
    effect: z.array(effect(known)),
    evidence: evidenceIds(known),
  });

/** `content/instrument/measures.json`. */
export const measuresSchema = (known: Known) => listOf(measure(known));
