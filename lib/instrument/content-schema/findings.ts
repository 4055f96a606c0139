import * as z from 'zod/mini';
import { FLAG_IDS } from '@/lib/model';
import { type FlagRule, type Instrument, SEVERITIES, type Station } from '@/lib/model/types';
import type { Known } from './known';
import { evidenceIds, idOf, listOf, ownId } from './parts';

const flag = (known: Known): z.ZodMiniType<FlagRule> =>
  z.strictObject({
    id: z.enum(FLAG_IDS, 'is no flag that the model raises'),
    severity: z.enum(SEVERITIES),
    evidence: evidenceIds(known),
  });

/** `content/instrument/flags.json`. */
export const flagsSchema = (known: Known) => listOf(flag(known));

/** `content/instrument/notes.json`. */
export const notesSchema = (known: Known): z.ZodMiniType<Instrument['notes']> =>
  listOf(z.strictObject({ id: ownId, evidence: evidenceIds(known) }));

const station = (known: Known): z.ZodMiniType<Station> =>
  z.strictObject({
    id: ownId,
    minutes: z.number().check(z.positive()),
    module: z.boolean(),
    evidence: evidenceIds(known),
  });

/** `content/instrument/stations.json`. */
export const stationsSchema = (known: Known) => listOf(station(known));

/** `content/instrument/pooling.json`. */
export const poolingSchema = (known: Known): z.ZodMiniType<Instrument['pooling']> =>
  z.strictObject({
    factors: z.strictObject({
      sporadic: z.array(idOf(known, 'factor')),
      strategic: z.array(idOf(known, 'factor')),
    }),
    conditions: z.array(idOf(known, 'question')),
    evidence: evidenceIds(known),
  });
