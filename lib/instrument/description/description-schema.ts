import * as z from 'zod/mini';
import { locales } from '@/lib/i18n/locales';
import { requestSchema } from '@/lib/instrument/schema/request';
import { fingerprintsSchema } from '@/lib/instrument/schema/result';
import {
  ACTORS,
  ASSUMPTION_BASES,
  type AssessRequest,
  CAPACITIES,
  CHANGES,
  type Condition,
  type Effect,
  HORIZONS,
  type LevelRule,
  type MaturityIndicator,
  NORMS,
  QUESTION_KINDS,
  REACHES,
  READINGS,
  RULE_BASES,
  RULES,
  SEVERITIES,
  SIDES,
  TEAM_RULES,
  type TeamRules,
  type Trigger,
  VIEWS,
} from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';

const step = z.number().check(z.minimum(0), z.maximum(4));
const ids = z.array(z.string());
const value = z.union([z.string(), z.number()]);
const titled = z.strictObject({ id: z.string(), title: z.string() });
const requirement = z.extend(titled, {
  demand: ids,
  combine: z.enum(['min', 'max']),
  supply: z.string(),
  from: step,
  most: step,
  absence: z.nullable(step),
  evidence: ids,
});

const counts = z.partialRecord(z.enum(['1', '2', '3', '4']), z.int());
const ofCapacity = z.strictObject({ strengthen: counts, conditions: counts });
const rule: z.ZodMiniType<LevelRule & { title: string }> = z.strictObject({
  id: z.enum(RULES),
  title: z.string(),
  five: ofCapacity,
  three: ofCapacity,
});

const condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ question: z.string(), in: z.array(value) }),
    z.strictObject({ all: z.array(condition) }),
    z.strictObject({ any: z.array(condition) }),
  ]),
);

const question = z.extend(titled, {
  station: z.string(),
  page: z.string(),
  kind: z.enum(QUESTION_KINDS),
  side: z.enum(SIDES),
  factors: z.array(
    z.strictObject({
      id: z.string(),
      reading: z.optional(z.enum(READINGS)),
      requirement: z.optional(z.string()),
    }),
  ),
  view: z.nullable(z.enum(VIEWS)),
  constraint: z.nullable(z.string()),
  reach: z.nullable(z.enum(REACHES)),
  direction: z.literal([1, -1]),
  revision: z.int(),
  strategic: z.boolean(),
  fixed: z.boolean(),
  options: z.array(
    z.strictObject({
      value,
      label: z.string(),
      description: z.string(),
      interval: z.optional(z.tuple([step, step])),
    }),
  ),
  allows: z.array(z.literal(UNKNOWN)),
  showIf: z.nullable(condition),
  quickCheck: z.boolean(),
  needsTopMaturity: z.boolean(),
  needsAudit: z.boolean(),
  subsidy: z.boolean(),
  fact: z.boolean(),
  group: z.nullable(z.string()),
  ask: z.string(),
  help: z.string(),
  why: z.string(),
  evidence: ids,
});

const trigger: z.ZodMiniType<Trigger> = z.union([
  z.strictObject({ factor: z.string(), steps: step }),
  z.strictObject({ flag: z.string() }),
  z.strictObject({ constraint: z.string(), binding: z.number() }),
  z.strictObject({ pooling: ids }),
  z.strictObject({ advice: ids }),
  z.strictObject({ answer: z.strictObject({ question: z.string(), in: z.array(value) }) }),
  z.strictObject({ always: z.literal(true) }),
]);

const effect: z.ZodMiniType<Effect> = z.union([
  z.strictObject({ question: z.string(), set: value }),
  z.strictObject({ question: z.string(), step: z.number() }),
]);

const measure = z.extend(titled, {
  station: z.string(),
  actor: z.enum(ACTORS),
  horizon: z.enum(HORIZONS),
  change: z.enum(CHANGES),
  condition: z.nullable(z.string()),
  when: z.strictObject({ any: z.array(trigger) }),
  effect: z.array(effect),
  evidence: ids,
});

const source = z.strictObject({
  id: z.string(),
  name: z.string(),
  full: z.string(),
  work: z.nullable(z.string()).check(z.describe('The work that the source cites for it.')),
});

const team: z.ZodMiniType<TeamRules> = z.strictObject({
  groups: z.strictObject({ political: ids, administrative: ids }),
  everybody: ids,
  rules: z.array(
    z.strictObject({
      id: z.enum(TEAM_RULES),
      value: z.number(),
      basis: z.enum(RULE_BASES),
      literature: ids,
      evidence: ids,
    }),
  ),
  literature: z.array(z.strictObject({ id: z.string(), citation: z.string() })),
});

const coefficient = z.strictObject({ beta: z.number(), se: z.number(), sig: z.string() });

const indicator: z.ZodMiniType<MaturityIndicator> = z.strictObject({
  question: z.string(),
  group: z.string(),
  share: z.nullable(z.number()),
  evidence: ids,
});

const driver = z.strictObject({
  id: z.string(),
  group: z.string(),
  efficiency: coefficient,
  innovation: coefficient,
  balance: coefficient,
  evidence: ids,
});

const request: z.ZodMiniType<AssessRequest> = requestSchema;

/** The whole instrument in one language, as the machine interface gives it. */
export const descriptionSchema = z.strictObject({
  version: z.string(),
  fingerprints: fingerprintsSchema,
  locale: z.enum(locales),
  capacities: z.array(z.enum(CAPACITIES)),
  factors: z.array(
    z.extend(titled, {
      capacity: z.enum(CAPACITIES),
      requirements: z.array(requirement),
      evidence: ids,
    }),
  ),
  rules: z.array(rule),
  stations: z.array(z.extend(titled, { minutes: z.number(), module: z.boolean() })),
  questions: z.array(question),
  measures: z.array(measure),
  flags: z.array(
    z.extend(titled, {
      severity: z.enum(SEVERITIES),
      thresholds: z.record(z.string(), z.number()),
      evidence: ids,
    }),
  ),
  notes: z.array(z.strictObject({ id: z.string(), text: z.string(), evidence: ids })),
  evidence: z.array(
    z.strictObject({ id: z.string(), text: z.string(), source, places: ids, ref: z.string() }),
  ),
  norms: z.array(z.strictObject({ id: z.enum(NORMS), title: z.string() })),
  pooling: z.strictObject({
    requirements: z.record(z.string(), ids),
    conditions: ids,
    evidence: ids,
  }),
  planned: z.strictObject({
    question: z.string(),
    ease: z.string(),
    requirement: z.string(),
    evidence: ids,
  }),
  team,
  referenceTasks: z.array(
    z.extend(titled, { nature: step, demand: z.record(z.string(), step), evidence: ids }),
  ),
  maturity: z.strictObject({ indicators: z.array(indicator), drivers: z.array(driver) }),
  examples: z.array(z.extend(titled, { request })),
  assumptions: z.array(
    z.extend(titled, {
      text: z.string(),
      value: z.number(),
      range: z.tuple([z.number(), z.number()]),
      basis: z.enum(ASSUMPTION_BASES),
      evidence: ids,
    }),
  ),
});

export type Description = z.infer<typeof descriptionSchema>;
