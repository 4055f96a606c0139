import * as z from 'zod/mini';
import { ORIGINS, POOLING_FITS, POOLING_KINDS, SPLIT_REASONS, TRACE_PARTS } from '@/lib/model';
import {
  ACTORS,
  BASES,
  CAPACITIES,
  CHANGES,
  HORIZONS,
  LEVELS,
  NORMS,
  OWNERS,
  REACHES,
  SEVERITIES,
  VERDICTS,
  VIEWS,
} from '@/lib/model/types';

const score = z.number().check(z.minimum(0), z.maximum(100));
const scoreOrNull = z.nullable(score);
const share = z.number().check(z.minimum(0), z.maximum(1));
const bounds = z.nullable(z.tuple([score, score]));
const ids = z.array(z.string());
const capacity = z.enum(CAPACITIES);
const level = z.nullable(z.enum(LEVELS));
const levelShares = z.strictObject({ carries: share, conditions: share, strengthen: share });
const amount = z.nullable(z.number());
const answer = z.nullable(
  z.union([z.string(), z.number(), z.array(z.union([z.string(), z.number()]))]),
);

const trace = z.strictObject({
  part: z.enum(TRACE_PARTS),
  question: z.string(),
  value: answer,
  origin: z.optional(z.enum(ORIGINS)),
  weight: share,
  contribution: z.nullable(z.number()),
});

const factor = z.strictObject({
  id: z.string(),
  capacity,
  left: z.boolean(),
  demand: scoreOrNull,
  supply: scoreOrNull,
  shortfall: scoreOrNull,
  headroom: scoreOrNull,
  bounds: z.nullable(
    z.strictObject({
      demand: bounds,
      supply: bounds,
      shortfall: bounds,
      shortfallAfter: bounds,
    }),
  ),
  relief: z.strictObject({ expected: share, supported: share }),
  addedDemand: score,
  shortfallAfter: scoreOrNull,
  netEffect: z.nullable(z.number().check(z.minimum(-100), z.maximum(100))),
  limitedBy: z.nullable(z.string()),
  unknown: ids,
  trace: z.array(trace),
});

const capacityResult = z.strictObject({
  id: capacity,
  gap: scoreOrNull,
  gapAfter: scoreOrNull,
  level,
  bounds,
  boundsAfter: bounds,
  stability: z.nullable(z.strictObject({ p5: score, p50: score, p95: score, levels: levelShares })),
  unknownShare: share,
  ask: z.array(z.strictObject({ role: z.string(), questions: ids })),
});

const coefficient = z.strictObject({ beta: z.number(), se: z.number(), sig: z.string() });

const maturity = z.strictObject({
  imonitor: z.nullable(z.number()),
  indicators: z.array(
    z.strictObject({
      question: z.string(),
      group: z.string(),
      own: scoreOrNull,
      flemishShare: scoreOrNull,
      evidence: ids,
    }),
  ),
  groups: z.array(
    z.strictObject({ id: z.string(), own: scoreOrNull, known: z.int(), total: z.int() }),
  ),
  drivers: z.array(
    z.strictObject({
      id: z.string(),
      group: z.string(),
      outcomes: z.strictObject({
        efficiency: coefficient,
        innovation: coefficient,
        balance: coefficient,
      }),
      associatedWith: ids,
      evidence: ids,
    }),
  ),
});

const members = z.int().check(z.minimum(0));
const step = z.number().check(z.minimum(0), z.maximum(4));

const distribution = z.strictObject({
  known: members,
  unknown: members,
  notApplicable: members,
  counts: z.array(z.strictObject({ value: z.union([z.string(), z.number()]), members })),
  median: z.nullable(step),
  quartiles: z.nullable(z.tuple([step, step])),
  span: z.nullable(z.tuple([step, step])),
});

const sideDistribution = z.nullable(
  z.strictObject({
    median: score,
    quartiles: z.tuple([score, score]),
    span: z.tuple([score, score]),
    groups: z.nullable(z.strictObject({ political: score, administrative: score })),
    questions: ids,
  }),
);

/** What may be shown of a team's answers to one question. */
export const questionDistributionSchema = z.strictObject({
  question: z.string(),
  total: distribution,
  groups: z.nullable(z.strictObject({ political: distribution, administrative: distribution })),
  split: z.array(z.enum(SPLIT_REASONS)),
  settled: z.boolean(),
});

const team = z.strictObject({
  respondents: members,
  groups: z.nullable(
    z.strictObject({ political: members, administrative: members, other: members }),
  ),
  questions: z.array(questionDistributionSchema),
  factors: z.array(
    z.strictObject({ id: z.string(), demand: sideDistribution, supply: sideDistribution }),
  ),
  splits: ids,
  settled: ids,
  withheld: ids,
});

const flag = z.strictObject({
  id: z.string(),
  severity: z.enum(SEVERITIES),
  title: z.string(),
  text: z.string(),
  raisedBy: ids,
  factors: z.optional(ids),
  constraints: z.optional(ids),
  capacities: z.optional(z.array(capacity)),
  evidence: ids,
});

const advice = z.strictObject({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  station: z.string(),
  actor: z.enum(ACTORS),
  horizon: z.enum(HORIZONS),
  change: z.enum(CHANGES),
  condition: z.nullable(z.string()),
  factors: ids,
  triggeredBy: z.array(z.record(z.string(), z.unknown())),
  expectedEffect: z.strictObject({
    points: score,
    factors: z.array(
      z.strictObject({ id: z.string(), shortfall: z.number(), shortfallAfter: z.number() }),
    ),
    changes: z.array(z.strictObject({ question: z.string(), from: answer, to: answer })),
  }),
  evidence: ids,
});

/** What assess answers: described to others, and what the tests hold every result against. */
export const resultSchema = z.strictObject({
  instrumentVersion: z.string(),
  norm: z.enum(NORMS),
  basis: z.enum(BASES),
  ignored: ids,
  factors: z.array(factor),
  capacities: z.array(capacityResult),
  overall: z.strictObject({
    level,
    decidedBy: z.nullable(capacity),
    advice: z.enum(VERDICTS),
    stability: z.nullable(z.strictObject({ runs: z.int(), seed: z.int(), levels: levelShares })),
    drivers: z.array(
      z.union([
        z.strictObject({ question: z.string(), effect: score }),
        z.strictObject({ assumption: z.string(), effect: score }),
      ]),
    ),
  }),
  constraints: z.array(
    z.strictObject({
      id: z.string(),
      reach: z.enum(REACHES),
      severity: z.nullable(share),
      owner: z.nullable(z.enum(OWNERS)),
      binding: share,
      factors: ids,
    }),
  ),
  views: z.strictObject({
    tool: scoreOrNull,
    computational: scoreOrNull,
    proxy: scoreOrNull,
    ensemble: scoreOrNull,
    dominant: z.nullable(z.enum(VIEWS)),
    oneSidedness: scoreOrNull,
    orientation: z.nullable(z.number().check(z.minimum(-100), z.maximum(100))),
  }),
  maturity: z.optional(maturity),
  costs: z.optional(
    z.strictObject({
      years: z.int(),
      total: amount,
      promised: amount,
      uncovered: amount,
      perYear: amount,
      perInhabitant: amount,
      fte: amount,
      coverage: z.strictObject({ low: score, high: score }),
    }),
  ),
  team: z.optional(team),
  oecd: z.strictObject({ chosen: ids, served: ids }),
  pooling: z.strictObject({
    kind: z.nullable(z.enum(POOLING_KINDS)),
    fit: z.enum(POOLING_FITS),
    missing: ids,
    scenario: z.strictObject({
      share,
      factors: z.array(
        z.strictObject({ id: z.string(), shortfall: score, relieved: score, remaining: score }),
      ),
    }),
  }),
  autonomy: z.strictObject({ formal: scoreOrNull, usable: scoreOrNull }),
  reference: z.nullable(
    z.strictObject({
      task: z.string(),
      factors: z.array(
        z.strictObject({
          id: z.string(),
          reference: score,
          rated: scoreOrNull,
          difference: z.nullable(z.number()),
        }),
      ),
    }),
  ),
  claims: z.array(
    z.strictObject({
      capacity,
      question: z.nullable(z.string()),
      central: scoreOrNull,
      local: scoreOrNull,
    }),
  ),
  flags: z.array(flag),
  notes: ids,
  advice: z.array(advice),
});
