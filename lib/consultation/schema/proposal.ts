import * as z from 'zod/mini';
import { instrument } from '@/lib/instrument/instrument';
import { taskSchema } from '@/lib/instrument/schema/request';
import { LONGEST_URL, MOST_PHASES, MOST_POINTS } from './limits';
import {
  byId,
  day,
  distinct,
  distinctBy,
  euros,
  idAmong,
  line,
  named,
  paragraph,
  steps,
} from './parts';

const factorIds = new Set(instrument.factors.map(({ id }) => id));
const requirementIds = new Set(
  instrument.factors.flatMap(({ requirements }) => requirements.map(({ id }) => id)),
);

const pointSchema = z.strictObject({
  id: named,
  title: line,
  text: z.optional(paragraph),
  url: z.optional(
    z.url({ protocol: /^https?$/ }).check(z.maxLength(LONGEST_URL), z.describe('http(s) only.')),
  ),
});

const expectationSchema = z.strictObject({ demand: z.optional(steps), supply: z.optional(steps) });

const phaseSchema = z.strictObject({ title: line, start: z.optional(day) });

const moneySchema = z.strictObject({
  oneOff: z.optional(euros),
  perYear: z.optional(euros),
  indexed: z.optional(z.boolean()),
});

/** What a higher government proposes: a task, with what it expects and provides. */
export const proposalSchema = z.extend(taskSchema, {
  version: z.optional(line),
  points: z.optional(
    z.array(pointSchema).check(
      z.maxLength(MOST_POINTS),
      distinctBy(({ id }) => id, 'id'),
    ),
  ),
  expectations: z.optional(byId((id) => requirementIds.has(id), expectationSchema)),
  provides: z.optional(z.array(idAmong(factorIds)).check(distinct)),
  change: z.optional(paragraph),
  phases: z.optional(z.array(phaseSchema).check(z.maxLength(MOST_PHASES))),
  money: z.optional(moneySchema),
  support: z.optional(paragraph),
});

/** A proposal while it is prepared: nothing of it must be there, and its title may be empty. */
export const draftProposalSchema = z.partial(z.extend(proposalSchema, { title: line }));
