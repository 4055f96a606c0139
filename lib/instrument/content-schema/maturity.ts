import * as z from 'zod/mini';
import type { Coefficient, Instrument } from '@/lib/model/types';
import type { Known } from './known';
import { evidenceIds, idOf, listOf, ownId } from './parts';

/** Levels of significance as the slides mark them; `ns`: not significant. */
const SIGNIFICANCE = ['ns', '+', '*', '**', '***'] as const;

const coefficient: z.ZodMiniType<Coefficient> = z.strictObject({
  beta: z.number(),
  se: z.number().check(z.minimum(0)),
  sig: z.enum(SIGNIFICANCE),
});

/** `content/instrument/maturity.json`. */
export const maturitySchema = (known: Known): z.ZodMiniType<Instrument['maturity']> =>
  z.strictObject({
    indicators: z.array(
      z.strictObject({
        question: idOf(known, 'question'),
        group: ownId,
        share: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
        evidence: evidenceIds(known),
      }),
    ),
    drivers: listOf(
      z.strictObject({
        id: ownId,
        group: z.string().check(z.minLength(1)),
        efficiency: coefficient,
        innovation: coefficient,
        balance: coefficient,
        evidence: evidenceIds(known),
      }),
    ),
  });
