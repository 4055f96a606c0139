import * as z from 'zod/mini';
import { FLAG_IDS } from '@/lib/model';
import { type FlagRule, SEVERITIES } from '@/lib/model/types';
import type { Known } from './known';
import { evidenceIds, listOf, share, step } from './parts';

const count = z.int().check(z.minimum(1));
/** Between two means of steps, such as the orientation of the views. */
const difference = z.number().check(z.minimum(-4), z.maximum(4));

/** The thresholds that the model reads of each flag, and what they are measured in; of another flag none. */
const THRESHOLDS: Record<string, Record<string, z.ZodMiniType<number>>> = {
  'magic-bullet': { margin: share, expectation: step, severity: share },
  'externalized-responsibility': { severity: share },
  'decentralization-paradox': { nature: step },
  offloading: { promised: step },
  'subsidy-cliff': { subsidy: step },
  'supplier-lock-in': { severity: share },
  'freed-time-illusion': { gain: step, severity: share },
  'one-person-service': { cover: step },
  'silo-initiative': { crosses: step, organization: step },
  'formal-without-usable-autonomy': { formal: step, difference: step },
  'pressure-in-individual-cases': { cases: step, criteria: step },
  'unequal-bargaining': { outside: step, steps: step },
  'pooling-without-coordination': { coordination: step },
  'view-ambition-mismatch': {
    transforms: step,
    tool: difference,
    small: step,
    orientation: difference,
  },
  'central-local-difference': { steps: step },
  'blind-spot': { steps: step, questions: count },
  'no-small-precedent': { nature: step },
  'reform-pile-up': { reforms: count },
  'nature-differs': { operational: step, strategic: step, demand: step, modest: step },
  'hours-contradict': { hours: step, weeks: step },
  'change-period': { steps: step },
  'initiative-too-heavy': { steps: step },
};

const flag = (known: Known): z.ZodMiniType<FlagRule> => {
  const rules = FLAG_IDS.map((id) =>
    z.strictObject({
      id: z.literal(id),
      severity: z.enum(SEVERITIES),
      thresholds: z
        .strictObject(THRESHOLDS[id] ?? {})
        .check(z.describe('From which numbers it is raised: steps 0–4, shares 0–1 or counts.')),
      evidence: evidenceIds(known),
    }),
  );
  const [first, ...rest] = rules;
  if (!first) throw new Error('The model raises no flag.');
  return z.discriminatedUnion('id', [first, ...rest], {
    error: 'must be a flag that the model raises',
  });
};

/** `content/instrument/flags.json`. */
export const flagsSchema = (known: Known) => listOf(flag(known));
