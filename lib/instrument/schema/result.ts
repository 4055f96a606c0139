import * as z from 'zod/mini';
import { POOLING_FITS, POOLING_KINDS, SPLIT_REASONS } from '@/lib/model';
import {
  EVIDENCE_NEARNESS,
  EVIDENCE_REASONS,
  FIRMNESS,
  INITIATIVES,
  REENTRY_REASONS,
  SHIFTS,
  STATION_STATES,
  VOICES,
} from '@/lib/model/result';
import { QUESTION_STATES } from '@/lib/model/team/states';
import {
  ACTORS,
  BASES,
  CAPACITIES,
  CHANGES,
  HORIZONS,
  LEVELS,
  NORMS,
  REACHES,
  RULES,
  SEVERITIES,
  VERDICTS,
  VIEWS,
} from '@/lib/model/types';

const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** By which an instrument is recognized: SHA-256 in hexadecimal. */
export const fingerprintsSchema = z.strictObject({
  asked: hash.check(
    z.describe('Of what is asked: question ids, values and revisions. Answers compare under one.'),
  ),
  scored: hash.check(z.describe('Of everything else that scores.')),
});

const step = z.number().check(z.minimum(0), z.maximum(4));
const stepOrNull = z.nullable(step);
const share = z.number().check(z.minimum(0), z.maximum(1));
const count = z.int().check(z.minimum(0));
const ids = z.array(z.string());
const capacity = z.enum(CAPACITIES);
const level = z.enum(LEVELS);
const value = z.union([z.string(), z.number()]);

const ends = z.strictObject({ best: step, worst: step, point: stepOrNull });
const between = z
  .tuple([level, level])
  .check(z.describe('The lightest and the heaviest level that the answers leave open.'));
const reading = z.strictObject({ level: z.nullable(level), between });

const requirement = z.strictObject({
  id: z.string(),
  demand: ends,
  supply: ends,
  shortfall: ends,
});

const factor = z.strictObject({
  id: z.string(),
  capacity,
  shortfall: ends,
  during: ends,
  running: ends,
  decidedBy: ids,
  requirements: z.array(requirement),
  relief: z.strictObject({ expected: share, supported: share }),
  load: z.strictObject({ during: step, running: step }),
  unknown: ids,
});

const capacityResult = z.extend(reading, {
  id: capacity,
  missing: z.strictObject({ '1': count, '2': count, '3': count, '4': count }),
  during: reading,
  running: reading,
  open: z.array(ids),
});

const margin = z.nullable(
  z.strictObject({
    changes: count,
    sets: z.array(z.array(z.strictObject({ question: z.string(), by: z.number() }))),
  }),
);
const bothWays = z.strictObject({ down: margin, up: margin });
const moves = z.strictObject({ singles: count, pairs: count });
const shift = z.literal(SHIFTS);

const grid = z.strictObject({
  holds: count,
  of: count,
  moves: z.nullable(z.enum(['rule', 'norm', 'supply', 'demand'])),
  cells: z.array(
    z.strictObject({
      rule: z.enum(RULES),
      norm: z.enum(NORMS),
      supply: shift,
      demand: shift,
      between,
    }),
  ),
});

const overall = z.extend(reading, {
  decidedBy: z.array(capacity),
  advice: z.enum(VERDICTS),
  unless: ids,
  open: z.array(ids),
  divided: ids,
  lost: ids,
  firmness: z.nullable(z.enum(FIRMNESS)),
  voices: z.enum(VOICES),
  evidence: z.enum(EVIDENCE_NEARNESS),
  evidenceReason: z.nullable(z.enum(EVIDENCE_REASONS)),
  margin: bothWays,
  levers: bothWays,
  breadth: z.strictObject({
    down: moves,
    up: moves,
    of: moves,
    questions: z.array(z.strictObject({ question: z.string(), in: count })),
  }),
  grid,
  otherNorm: z.nullable(z.strictObject({ norm: z.enum(NORMS), between, advice: z.enum(VERDICTS) })),
});

const constraint = z.strictObject({
  id: z.string(),
  reach: z.enum(REACHES),
  severity: z.nullable(share),
  owner: z.nullable(z.string()),
  binding: share,
  factors: ids,
});

const views = z.strictObject({
  tool: stepOrNull,
  computational: stepOrNull,
  proxy: stepOrNull,
  ensemble: stepOrNull,
  dominant: z.nullable(z.enum(VIEWS)),
  oneSidedness: stepOrNull,
  orientation: z.nullable(z.number().check(z.minimum(-4), z.maximum(4))),
});

const coefficient = z.strictObject({ beta: z.number(), se: z.number(), sig: z.string() });
const outcome = z.enum(['efficiency', 'innovation', 'balance']);

const maturity = z.strictObject({
  imonitor: z.nullable(z.number()),
  benchmark: z
    .nullable(z.literal('flanders'))
    .check(
      z.describe(
        'Whose shares and drivers are given: those of a Flemish survey. Null outside Flanders, where shares are null and drivers empty.',
      ),
    ),
  indicators: z.array(
    z.strictObject({
      question: z.string(),
      group: z.string(),
      own: stepOrNull,
      flemishShare: z.nullable(z.number().check(z.minimum(0), z.maximum(100))),
      evidence: ids,
    }),
  ),
  groups: z.array(z.strictObject({ id: z.string(), own: stepOrNull, known: count, total: count })),
  drivers: z.array(
    z.strictObject({
      id: z.string(),
      group: z.string(),
      outcomes: z.strictObject({
        efficiency: coefficient,
        innovation: coefficient,
        balance: coefficient,
      }),
      associatedWith: z.array(outcome),
      evidence: ids,
    }),
  ),
});

const euros = z.nullable(z.number());
const amount = z.strictObject({ atLeast: z.number(), complete: z.boolean() });

const fromTo = z.strictObject({ low: euros, high: euros });
const rise = z.strictObject({ cost: fromTo, promised: fromTo, difference: fromTo });
const coverage = { cost: amount, promised: amount, difference: euros };

const costs = z.strictObject({
  years: count,
  total: amount,
  promised: amount,
  oneOff: z.strictObject(coverage),
  byYear: z.array(z.strictObject({ ...coverage, rise })),
  difference: euros,
  uncovered: euros,
  uncoveredAtLeast: euros,
  prices: z.strictObject({ rate: share, rise, difference: fromTo }),
  perYear: euros,
  perInhabitant: euros,
  fte: amount,
  share: z.strictObject({ low: share, high: share }),
  band: z.nullable(z.strictObject({ low: step, high: step })),
});

const distribution = z.strictObject({
  known: count,
  unknown: count,
  counts: z.array(z.strictObject({ value, members: count })),
  median: stepOrNull,
  quartiles: z.nullable(z.tuple([step, step])),
  span: z.nullable(z.tuple([step, step])),
});

/** What may be shown of a team's answers to one question. */
export const questionDistributionSchema = z.strictObject({
  question: z.string(),
  total: distribution,
  groups: z.nullable(z.strictObject({ political: distribution, administrative: distribution })),
  split: z.array(z.enum(SPLIT_REASONS)),
  settled: z.boolean(),
});

const team = z.strictObject({
  respondents: count,
  groups: z.nullable(z.strictObject({ political: count, administrative: count, other: count })),
  questions: z.array(questionDistributionSchema),
  splits: ids,
  settled: ids,
  withheld: ids,
  states: z.array(z.strictObject({ question: z.string(), state: z.enum(QUESTION_STATES) })),
});

const pooling = z.extend(reading, {
  kind: z.nullable(z.enum(POOLING_KINDS)),
  fit: z.enum(POOLING_FITS),
  missing: ids,
  share,
  factors: z.array(z.strictObject({ id: z.string(), from: ends, to: ends })),
});

const reference = z.strictObject({
  task: z.string(),
  questions: z.array(
    z.strictObject({
      question: z.string(),
      factor: z.string(),
      reference: step,
      rated: stepOrNull,
      difference: z.nullable(z.number().check(z.minimum(-4), z.maximum(4))),
    }),
  ),
});

const flag = z.strictObject({
  id: z.string(),
  severity: z.enum(SEVERITIES),
  raisedBy: ids,
  factors: z.optional(ids),
  constraints: z.optional(ids),
  evidence: ids,
});

const advice = z.strictObject({
  id: z.string(),
  station: z.string(),
  actor: z.enum(ACTORS),
  horizon: z.enum(HORIZONS),
  change: z.enum(CHANGES),
  condition: z.nullable(z.string()),
  factors: ids,
  effect: z.strictObject({
    level: z.boolean(),
    steps: z.array(
      z.strictObject({
        factor: z.string(),
        from: step,
        to: step,
        running: z.optional(z.literal(true)),
      }),
    ),
    changes: z.array(z.strictObject({ question: z.string(), from: z.nullable(value), to: value })),
  }),
  evidence: ids,
});

const interval = z.strictObject({
  low: step,
  high: step,
  point: stepOrNull,
  divided: z.boolean(),
});
const answered = z.nullable(z.union([interval, value, z.array(value)]));

const round = z.strictObject({
  on: z.iso.date(),
  earlier: z.strictObject({
    capacities: z.array(z.extend(reading, { id: capacity })),
    overall: reading,
  }),
  otherNorm: z.nullable(z.enum(NORMS)),
  stations: z.array(
    z.strictObject({
      id: z.string(),
      state: z.enum(STATION_STATES),
      reenter: z.nullable(z.enum(REENTRY_REASONS)),
      questions: ids,
    }),
  ),
  answers: z.array(z.strictObject({ question: z.string(), from: answered, to: answered, between })),
  measures: z.array(
    z.strictObject({
      id: z.string(),
      questions: z.array(
        z.strictObject({
          question: z.string(),
          expected: value,
          observed: z.nullable(value),
        }),
      ),
    }),
  ),
});

/** What the model makes of a request; tests hold every result against it. */
export const resultSchema = z.strictObject({
  instrumentVersion: z.string(),
  norm: z.enum(NORMS),
  basis: z.enum(BASES),
  ignored: ids,
  factors: z.array(factor),
  capacities: z.array(capacityResult),
  overall,
  constraints: z.array(constraint),
  views,
  maturity: z.optional(maturity),
  costs: z.optional(costs),
  team: z.optional(team),
  initiative: z.nullable(z.enum(INITIATIVES)),
  oecd: z.strictObject({ chosen: ids, served: ids }),
  pooling,
  planned: z.nullable(z.extend(reading, { requirement: z.string(), from: ends, to: ends })),
  autonomy: z.strictObject({ formal: stepOrNull, usable: stepOrNull }),
  reference: z.nullable(reference),
  provided: z.strictObject({ factors: z.nullable(ids), missing: ids }),
  wish: stepOrNull,
  flags: z.array(flag),
  notes: ids,
  advice: z.array(advice),
  smallestSet: z.nullable(z.strictObject({ measures: ids, between })),
  round: z.optional(round),
});

const titled = { title: z.string(), text: z.string() };

/** What assess answers: the result in words of a language, and by which instrument it was made. */
export const assessedSchema = z.extend(resultSchema, {
  fingerprints: fingerprintsSchema,
  flags: z.array(z.extend(flag, titled)),
  advice: z.array(z.extend(advice, titled)),
});
