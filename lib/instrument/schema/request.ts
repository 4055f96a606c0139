import * as z from 'zod/mini';
import measures from '@/content/instrument/measures.json';
import referenceTasks from '@/content/instrument/reference-tasks.json';
import { locales } from '@/lib/i18n/locales';
import { questionById, questions } from '@/lib/instrument/questions';
import { ROLES } from '@/lib/instrument/roles';
import type { AssessRequest, ScoredConsensus } from '@/lib/model/types';
import { DOMAINS, INTENSITIES, NORMS, PLAN_STATUSES, REFUSABLE } from '@/lib/model/types';
import { answerSchema, consensusSchema, intervalSchema, unique } from './answer';
import {
  FIRST_YEAR,
  LARGEST_AMOUNT,
  LARGEST_FTE,
  LARGEST_POPULATION,
  LONGEST_LINE,
  LONGEST_NOTE,
  MOST_COST_LINES,
  MOST_RESPONDENTS,
  MOST_SIGN_OFFS,
  YEARS,
} from './limits';

/** Ids that a request may name. */
export const measureIds = measures.map(({ id }) => id);
const referenceTaskIds = referenceTasks.map(({ id }) => id);

const line = z.string().check(z.maxLength(LONGEST_LINE));
const paragraph = z.string().check(z.maxLength(LONGEST_NOTE));
const day = z.iso.date();
/** Whole euros, so that every sum is that of the amounts it stands below; cents are rounded. */
const euros = z.nullable(
  z.number().check(z.minimum(0), z.maximum(LARGEST_AMOUNT), z.overwrite(Math.round)),
);
const fte = z.nullable(z.number().check(z.minimum(0), z.maximum(LARGEST_FTE)));

export const municipalitySchema = z.strictObject({
  nis: z.optional(z.string().check(z.regex(/^\d{5}$/))),
  name: z.optional(line),
  population: z.optional(z.int().check(z.minimum(1), z.maximum(LARGEST_POPULATION))),
  province: z.optional(line),
  country: z.optional(
    line.check(
      z.describe(
        'The words that texts use follow the country: BE, NL, other, or a name such as “Nederland”, which is read as its code. A country that is not known by name counts as other. Without it: BE.',
      ),
    ),
  ),
  countryName: z.optional(line.check(z.describe('What a country other than BE and NL is called.'))),
  group: z.optional(line),
});

export const taskSchema = z.strictObject({
  title: line.check(z.minLength(1)),
  description: z.optional(paragraph),
  proposer: z.optional(line),
  domain: z.optional(z.enum(DOMAINS)),
  intensity: z.optional(z.enum(INTENSITIES)),
  refusable: z.optional(z.enum(REFUSABLE)),
  start: z.optional(day),
  reference: z.optional(z.enum(referenceTaskIds)),
});

const perYear = z.array(euros);
const indexed = z.nullable(z.boolean());

const costLineSchema = z.strictObject({ label: line, oneOff: euros, perYear, fte, indexed });

const costsShape = {
  from: z.optional(z.int().check(z.minimum(FIRST_YEAR.least), z.maximum(FIRST_YEAR.most))),
  years: z.int().check(z.minimum(YEARS.least), z.maximum(YEARS.most)),
  promised: z.strictObject({ oneOff: euros, perYear, indexed }),
};

/** Without the check that every row has an amount for every year. */
const costsOf = <L extends z.ZodMiniType>(costLine: L) =>
  z.strictObject({
    ...costsShape,
    lines: z.array(costLine).check(z.maxLength(MOST_COST_LINES)),
  });

interface Rows {
  years: number;
  lines: { perYear: unknown[] }[];
  promised: { perYear: unknown[] };
}

/** Every row of a cost table has as many amounts as the table has years. */
const asManyAsYears = <T extends Rows>() =>
  z.check<T>((ctx) => {
    const { years, lines, promised } = ctx.value;
    const rows = [
      ...lines.map((row, at) => [['lines', at], row] as const),
      [['promised'], promised] as const,
    ];
    for (const [at, row] of rows) {
      if (row.perYear.length === years) continue;
      const path = [...at, 'perYear'];
      ctx.issues.push({ code: 'custom', input: row.perYear, path, message: 'not_per_year' });
    }
  });

const costLines = costsOf(costLineSchema);
const costsSchema = costLines.check(asManyAsYears<z.infer<typeof costLines>>());
const earlierCosts = costsOf(z.partial(costLineSchema, { label: true }));

/** The parts of a cost table without what its lines are called, as an example has it. */
export const unnamedCostsSchema = costsOf(z.omit(costLineSchema, { label: true }));

/** A whole cost table without what its lines are called, as a response to a consultation has it. */
export const scoredCostsSchema = unnamedCostsSchema.check(
  asManyAsYears<z.infer<typeof unnamedCostsSchema>>(),
);

const planItemSchema = z.strictObject({
  measure: z.union([z.enum(measureIds), z.string().check(z.regex(/^own-[\w-]{1,60}$/))]),
  title: z.optional(line),
  owner: z.optional(line),
  due: z.optional(day),
  status: z.optional(z.enum(PLAN_STATUSES)),
  note: z.optional(paragraph),
});

/** Whether a value is an object with keys. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What only a scale can have is given of another question. */
const NO_SCALE: z.core.$ZodIssue[] = [
  { code: 'custom', path: [], message: 'invalid_answer', input: undefined },
];

/**
 * Keys must be question ids; each value must suit its question. Looks at the body's own keys, because
 * a record schema passes over `__proto__` in silence.
 */
function perQuestion<T>(check: (id: string, value: unknown) => z.core.$ZodIssue[] | null) {
  return z.custom<T>(isRecord, { error: 'invalid_type' }).check((ctx) => {
    for (const [id, value] of Object.entries(ctx.value as Record<string, unknown>)) {
      const fault = (message: string, path: PropertyKey[]) =>
        ctx.issues.push({ code: 'custom', input: value, path, message });
      if (!questionById(id)) fault('unknown_question', [id]);
      else for (const issue of check(id, value) ?? []) fault('invalid_answer', [id, ...issue.path]);
    }
  });
}

const issuesOf = (schema: z.ZodMiniType, value: unknown) => {
  const result = z.safeParse(schema, value);
  return result.success ? null : (result.error.issues as z.core.$ZodIssue[]);
};

export const answersSchema = perQuestion<NonNullable<AssessRequest['answers']>>((id, value) => {
  const question = questionById(id);
  return question ? (issuesOf(answerSchema(question), value)?.slice(0, 1) ?? null) : null;
});

const consensuses = perQuestion<NonNullable<AssessRequest['consensus']>>((id, value) => {
  const question = questionById(id);
  return question ? issuesOf(consensusSchema(question), value) : null;
});

const earlierConsensuses = perQuestion<Record<string, ScoredConsensus>>((id, value) => {
  const question = questionById(id);
  return question ? issuesOf(z.partial(consensusSchema(question), { reason: true }), value) : null;
});

const questionId = z
  .string()
  .check(z.refine((id) => questionById(id) !== undefined, 'unknown_question'));

const confidentialSchema = z.strictObject({
  assigned: z.optional(z.array(questionId).check(z.maxLength(questions.length))),
});

export const unsureSchema = z
  .array(questionId)
  .check(z.maxLength(questions.length), z.refine(unique, 'invalid_value'));

export const intervalsSchema = perQuestion<NonNullable<AssessRequest['intervals']>>((id, value) =>
  questionById(id)?.kind === 'scale' ? issuesOf(intervalSchema, value) : NO_SCALE,
);

const notesSchema = perQuestion<Record<string, string>>((_, value) => issuesOf(paragraph, value));

/** A round of an assessment; what it came after stands beside it. */
const signOffsSchema = z
  .array(
    z.strictObject({
      role: z.enum(ROLES),
      name: z.optional(line),
      on: day,
      remark: z.optional(paragraph),
    }),
  )
  .check(z.maxLength(MOST_SIGN_OFFS));

const roundSchema = z.strictObject({
  instrumentVersion: z.optional(z.string().check(z.maxLength(20))),
  locale: z.enum(locales),
  fictional: z.optional(z.boolean()),
  role: z.optional(
    z
      .enum(ROLES)
      .check(
        z.describe(
          'In which role one person answered. A working copy says so, with the words of the country, and nothing that may be published does; of “other”, and beside `respondents` or `intervals`, nothing is said.',
        ),
      ),
  ),
  norm: z.optional(z.enum(NORMS)),
  context: z.strictObject({ municipality: z.optional(municipalitySchema), task: taskSchema }),
  answers: z.optional(answersSchema),
  unsure: z.optional(unsureSchema),
  intervals: z.optional(intervalsSchema),
  respondents: z.optional(
    z
      .array(
        z.strictObject({
          role: z.enum(ROLES),
          answers: answersSchema,
          unsure: z.optional(unsureSchema),
        }),
      )
      .check(z.maxLength(MOST_RESPONDENTS)),
  ),
  confidential: z.optional(confidentialSchema),
  consensus: z.optional(consensuses),
  notes: z.optional(notesSchema),
  costs: z.optional(costsSchema),
  plan: z.optional(z.array(planItemSchema).check(z.maxLength(200))),
  reviewOn: z.optional(day),
  signOffs: z.optional(signOffsSchema),
  on: z.optional(
    day.check(z.describe('The day on which this is looked at, from which dates have passed.')),
  ),
});

/**
 * An earlier round, as it is read today: one of an older instrument is migrated before it is sent. What is
 * only told of a round may be left out.
 */
export const earlierRequestSchema = z.extend(z.partial(roundSchema, { locale: true }), {
  context: z.extend(roundSchema.shape.context, {
    task: z.partial(taskSchema, { title: true }),
  }),
  consensus: z.optional(earlierConsensuses),
  costs: z.optional(earlierCosts.check(asManyAsYears<z.infer<typeof earlierCosts>>())),
});

/** A body for assess, and the heart of a draft on the device. Nothing unknown passes. */
export const requestSchema = z.extend(roundSchema, {
  previousRound: z.optional(z.strictObject({ on: day, request: earlierRequestSchema })),
});
