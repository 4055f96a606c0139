import * as z from 'zod/mini';
import { ROLES } from '@/lib/instrument/schema/request';
import {
  CAPACITIES,
  type Condition,
  NOT_APPLICABLE,
  QUESTION_KINDS,
  type Question,
  REACHES,
  SIDES,
  UNKNOWN,
  VIEWS,
} from '@/lib/model/types';
import type { Known } from './known';
import { evidenceIds, idOf, listOf, optionValue, ownId } from './parts';

type Required = 'id' | 'page' | 'kind' | 'side' | 'ask' | 'evidence';

/** A question as its file has it: the station is the name of the file, what is usual is left out. */
export type QuestionInFile = Pick<Question, Required> &
  Partial<Omit<Question, Required | 'station'>>;

/** When a question is asked. */
const condition = (known: Known): z.ZodMiniType<Condition> => {
  const schema: z.ZodMiniType<Condition> = z.lazy(() =>
    z.union([
      z.strictObject({
        question: idOf(known, 'question'),
        in: z.array(optionValue).check(z.minLength(1)),
      }),
      z.strictObject({ all: z.array(schema).check(z.minLength(1)) }),
      z.strictObject({ any: z.array(schema).check(z.minLength(1)) }),
    ]),
  );
  return schema;
};

const question = (known: Known): z.ZodMiniType<QuestionInFile> =>
  z.strictObject({
    id: ownId,
    page: ownId,
    kind: z.enum(QUESTION_KINDS),
    side: z.enum(SIDES),
    factors: z.optional(
      z.array(
        z.strictObject({ id: idOf(known, 'factor'), weight: z.number().check(z.positive()) }),
      ),
    ),
    view: z.optional(z.enum(VIEWS)),
    constraint: z.optional(ownId),
    reach: z.optional(z.enum(REACHES)),
    direction: z.optional(z.literal([1, -1])),
    strategic: z.optional(z.boolean()),
    values: z.optional(z.array(optionValue).check(z.minLength(2))),
    allows: z.optional(z.array(z.enum([UNKNOWN, NOT_APPLICABLE]))),
    showIf: z.optional(condition(known)),
    quickCheck: z.optional(z.boolean()),
    credit: z.optional(z.boolean()),
    needsTopMaturity: z.optional(z.boolean()),
    needsAudit: z.optional(z.boolean()),
    subsidy: z.optional(z.boolean()),
    capacity: z.optional(z.enum(CAPACITIES)),
    group: z.optional(ownId),
    ask: z.enum(ROLES),
    evidence: evidenceIds(known),
  });

/** A file of `content/instrument/questions`. */
export const questionsSchema = (known: Known) => listOf(question(known));
