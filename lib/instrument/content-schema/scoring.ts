import * as z from 'zod/mini';
import { ASSUMPTION_BASES, type Assumption, type ReferenceTask } from '@/lib/model/types';
import type { Known } from './known';
import { evidenceIds, type Finding, idOf, listOf, ownId, range, rule, step } from './parts';

const assumption = (known: Known): z.ZodMiniType<Assumption> =>
  z
    .strictObject({
      id: ownId,
      value: z.number(),
      range: range(z.number()).check(z.describe('Within which it is varied.')),
      basis: z.enum(ASSUMPTION_BASES),
      evidence: evidenceIds(known),
    })
    .check(
      z.refine(({ range: [low, high] }) => low < high, {
        error: 'must leave room between low and high',
        path: ['range'],
      }),
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
    nature: step.check(z.describe('From operational (0) to strategic (4).')),
    // A profile rates some of the questions: as a type, any.
    demand: z
      .partialRecord(idOf(known, 'demand'), step)
      .check(z.describe('What the task asks, in steps 0–4 per demand question.')) as z.ZodMiniType<
      ReferenceTask['demand']
    >,
    evidence: evidenceIds(known),
  });

/** A profile says nothing of what a proposal brings, and otherwise leaves nothing out. */
const unevenProfiles = (tasks: ReferenceTask[]): Finding[] => {
  const rated = new Set(tasks.flatMap(({ demand }) => Object.keys(demand)));
  return tasks.flatMap(({ demand }, at) =>
    [...rated]
      .filter((question) => demand[question] === undefined)
      .map((question) => ({
        path: [at, 'demand'],
        input: demand,
        message: `must rate "${question}" too, as other reference tasks do`,
      })),
  );
};

/** `content/instrument/reference-tasks.json`. */
export const referenceTasksSchema = (known: Known) =>
  listOf(referenceTask(known)).check(rule((tasks) => unevenProfiles(tasks)));
