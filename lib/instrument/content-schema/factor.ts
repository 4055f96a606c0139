import * as z from 'zod/mini';
import { CAPACITIES, type CapacityId, type Factor, type Requirement } from '@/lib/model/types';
import type { Known } from './known';
import { distinct, evidenceIds, type Finding, idOf, listOf, ownId, rule, step } from './parts';

const requirement = (known: Known): z.ZodMiniType<Requirement> =>
  z.strictObject({
    id: ownId,
    demand: distinct(idOf(known, 'demand')).check(
      z.minLength(1),
      z.describe('What the task asks: ids of demand questions.'),
    ),
    combine: z
      .enum(['min', 'max'])
      .check(z.describe('Of several demand questions the smaller or the larger counts.')),
    supply: idOf(known, 'supply').check(z.describe('What is there: the id of a supply question.')),
    from: step.check(z.describe('Below this demand it asks nothing.')),
    most: step.check(z.minimum(1), z.describe('It misses at most so many steps.')),
    absence: z
      .nullable(step.check(z.minimum(1)))
      .check(z.describe('From this demand on, having nothing counts as four steps; or null.')),
    evidence: evidenceIds(known),
  });

const factor = (known: Known): z.ZodMiniType<Factor> =>
  z.strictObject({
    id: ownId,
    capacity: z.enum(CAPACITIES),
    requirements: z.array(requirement(known)).check(z.minLength(1)),
    evidence: evidenceIds(known),
  });

/** Factors in the capacities for which a rule of levels is drawn up. */
const FACTORS: Record<CapacityId, number> = { administrative: 5, financial: 3, policy: 5 };

function wrongNumbers(factors: Factor[]): Finding[] {
  return CAPACITIES.flatMap((capacity) => {
    const count = factors.filter((one) => one.capacity === capacity).length;
    return count === FACTORS[capacity]
      ? []
      : [
          {
            path: [],
            input: count,
            message: `must have ${FACTORS[capacity]} factors of the capacity "${capacity}", not ${count}`,
          },
        ];
  });
}

/** The ids of requirements are used apart from their factors. */
function sharedIds(factors: Factor[]): Finding[] {
  const seen = new Set<string>();
  return factors.flatMap(({ requirements }, at) =>
    requirements.flatMap(({ id }, position) => {
      const again = seen.has(id);
      seen.add(id);
      return again
        ? [{ path: [at, 'requirements', position, 'id'], input: id, message: 'stands here twice' }]
        : [];
    }),
  );
}

/** Answers of one capacity leave the others untouched (model P5). */
function sharedQuestions(factors: Factor[]): Finding[] {
  const first = new Map<string, CapacityId>();
  return factors.flatMap(({ capacity, requirements }, at) =>
    requirements.flatMap(({ demand, supply }, position) =>
      [...demand, supply].flatMap((question) => {
        const other = first.get(question) ?? capacity;
        first.set(question, other);
        return other === capacity
          ? []
          : [
              {
                path: [at, 'requirements', position],
                input: question,
                message: `must leave "${question}" to the capacity "${other}", whose requirements ask it`,
              },
            ];
      }),
    ),
  );
}

/** `content/instrument/factors.json`. */
export const factorsSchema = (known: Known) =>
  listOf(factor(known)).check(
    rule((factors) => [
      ...wrongNumbers(factors),
      ...sharedIds(factors),
      ...sharedQuestions(factors),
    ]),
  );
