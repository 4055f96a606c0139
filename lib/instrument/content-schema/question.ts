import * as z from 'zod/mini';
import { ROLES } from '@/lib/instrument/roles';
import {
  type Condition,
  type FactorLink,
  QUESTION_KINDS,
  type Question,
  REACHES,
  READINGS,
  SIDES,
  VIEWS,
} from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import type { Known } from './known';
import {
  distinct,
  evidenceIds,
  idOf,
  listOf,
  optionValue,
  ownId,
  range,
  rule,
  step,
} from './parts';
import { questionFindings } from './question-rules';

type Required = 'id' | 'page' | 'kind' | 'side' | 'ask';

/** A question as its file has it: the station is the name of the file, what is usual is left out. */
export type QuestionInFile = Pick<Question, Required> &
  Partial<Omit<Question, Required | 'station'>> & { evidence: string[] };

/** When a question is asked. */
const condition = (known: Known): z.ZodMiniType<Condition> => {
  const schema: z.ZodMiniType<Condition> = z.lazy(() =>
    z.union([
      z.strictObject({
        question: idOf(known, 'question'),
        in: distinct(optionValue).check(z.minLength(1)),
      }),
      z.strictObject({ all: z.array(schema).check(z.minLength(1)) }),
      z.strictObject({ any: z.array(schema).check(z.minLength(1)) }),
    ]),
  );
  return schema;
};

const link = (known: Known): z.ZodMiniType<FactorLink> =>
  z.strictObject({
    id: idOf(known, 'factor'),
    reading: z
      .optional(z.enum(READINGS))
      .check(z.describe('When it weighs on the factor: while it is introduced, or once it runs.')),
    requirement: z
      .optional(idOf(known, 'requirement'))
      .check(z.describe('The requirement of that factor that carries its load.')),
  });

const question = (known: Known): z.ZodMiniType<QuestionInFile> =>
  z
    .strictObject({
      id: ownId,
      page: ownId,
      kind: z.enum(QUESTION_KINDS),
      side: z.enum(SIDES),
      factors: z
        .optional(z.array(link(known)).check(z.minLength(1)))
        .check(
          z.describe('What it bears on; of demand and supply that follows from factors.json.'),
        ),
      view: z.optional(z.enum(VIEWS)),
      constraint: z.optional(ownId),
      reach: z.optional(z.enum(REACHES)).check(z.describe('Who can resolve the constraint.')),
      direction: z
        .optional(z.literal([1, -1]))
        .check(z.describe('-1: a higher answer means less of its side.')),
      revision: z
        .optional(z.int().check(z.minimum(1)))
        .check(
          z.describe('One more each time its meaning changes: an older answer is asked again.'),
        ),
      strategic: z
        .optional(z.boolean())
        .check(z.describe('Under the executor norm hardly anything of it is asked.')),
      fixed: z
        .optional(z.boolean())
        .check(z.describe('Lies in the past, or nobody at the table can change it.')),
      values: z.optional(distinct(optionValue).check(z.minLength(2))),
      intervals: z
        .optional(z.record(z.string(), range(step)))
        .check(
          z.describe('Steps that an option outside the ladder stands for, lowest and highest.'),
        ),
      allows: z.optional(distinct(z.enum([UNKNOWN]))),
      showIf: z.optional(condition(known)),
      quickCheck: z.optional(z.boolean()),
      needsTopMaturity: z.optional(z.boolean()),
      needsAudit: z.optional(z.boolean()),
      subsidy: z.optional(z.boolean()),
      fact: z
        .optional(z.boolean())
        .check(
          z.describe('Of a team one answer is enough, and typed words are kept: the form says so.'),
        ),
      group: z.optional(ownId),
      ask: z.enum(ROLES).check(z.describe('Whom to ask when nobody in the room knows.')),
      evidence: evidenceIds(known),
    })
    .check(rule((value) => questionFindings(value)));

/** A file of `content/instrument/questions`. */
export const questionsSchema = (known: Known) => listOf(question(known));
