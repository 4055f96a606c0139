import * as z from 'zod/mini';
import type { Instrument, Station } from '@/lib/model/types';
import type { Known } from './known';
import { distinct, evidenceIds, idOf, listOf, ownId } from './parts';

/** `content/instrument/notes.json`. */
export const notesSchema = (known: Known): z.ZodMiniType<Instrument['notes']> =>
  listOf(z.strictObject({ id: ownId, evidence: evidenceIds(known) }));

const station = (known: Known): z.ZodMiniType<Station> =>
  z.strictObject({
    id: ownId,
    module: z.boolean().check(z.describe('An optional module, outside the round.')),
    evidence: evidenceIds(known),
  });

/** `content/instrument/stations.json`. */
export const stationsSchema = (known: Known) => listOf(station(known));

/** `content/instrument/pooling.json`. */
export const poolingSchema = (known: Known): z.ZodMiniType<Instrument['pooling']> => {
  const requirements = distinct(idOf(known, 'requirement')).check(z.minLength(1));
  return z.strictObject({
    requirements: z.strictObject({
      sporadic: requirements,
      continuity: requirements,
      strategic: requirements,
    }),
    conditions: distinct(idOf(known, 'question')).check(z.minLength(1)),
    evidence: evidenceIds(known),
  });
};

/** `content/instrument/planned.json`. */
export const plannedSchema = (known: Known): z.ZodMiniType<Instrument['planned']> =>
  z.strictObject({
    question: idOf(known, 'question').check(z.describe('Which hires are decided.')),
    ease: idOf(known, 'question').check(z.describe('How easily the last vacancy was filled.')),
    requirement: idOf(known, 'requirement').check(z.describe('What the hires would close.')),
    evidence: evidenceIds(known),
  });
