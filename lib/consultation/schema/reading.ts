import * as z from 'zod/mini';
import { CONSULTATION_AUDIENCES, TALLY_CELLS, WITHHELD_REASONS } from '@/lib/consultation/types';
import { CAPACITIES, NORMS, OWNERS, RULES, VERDICTS } from '@/lib/model/types';

const whole = z.int().check(z.minimum(0));
const share = z.number().check(z.minimum(0), z.maximum(1));
const step = z.number().check(z.minimum(0), z.maximum(4));
const amount = z.number();
const id = z.string();
const figure = z
  .nullable(z.union([whole, z.enum(['nearlyAll', 'hardlyAny']), z.strictObject({ least: whole })]))
  .check(
    z.describe(
      'How many, or what is said in its place; least: so many are known by name, and how many more there are is not shown; null: nothing is.',
    ),
  );
const shares = z.nullable(z.tuple([share, share]));
const figures = z.record(z.string(), figure);
/** Of steps 0–4. */
const perStep = z.array(figure).check(z.length(5));
const tooFew = z.literal('tooFew');

const tallyCells = z.strictObject(Object.fromEntries(TALLY_CELLS.map((cell) => [cell, figure])));
const tally = z.strictObject({
  cells: tallyCells,
  divided: figure,
  counted: z.nullable(whole).check(z.describe('How many the cells count; null: too few.')),
  otherwise: whole,
  silent: whole,
  asked: whole,
  ofAnswered: shares.check(
    z.describe(
      'Share that carries the task: low as if every open one did not, high as if every one did.',
    ),
  ),
  ofAsked: shares.check(z.describe('The same over all asked, who were silent either way.')),
});

const rated = z
  .nullable(whole)
  .check(z.describe('How many rated it, at most where not every count is shown; null: withheld.'));
const spread = z.strictObject({
  counts: perStep,
  rated,
  unknown: figure,
  notAsked: z.optional(figure),
  silent: whole,
  median: z.nullable(step),
});

const group = { classification: id, group: z.string() };
const groupTallies = z.array(
  z.strictObject({
    classification: id,
    groups: z.array(z.strictObject({ group: z.string(), tally: z.union([tally, tooFew]) })),
  }),
);
const responded = { asked: whole, answered: whole, otherwise: whole, silent: whole };
const expectation = z.strictObject({ demand: z.optional(step), supply: z.optional(step) });
const cell = z.enum(TALLY_CELLS);
const cost = z.nullable(z.strictObject({ oneOff: amount, perYear: amount }));
const steps = z.tuple([step, step]);

/** The reading of many, as it leaves: for the machine interface, and in a publication. */
export const readingSchema = z.strictObject({
  audience: z.enum(CONSULTATION_AUDIENCES),
  norm: z.enum(NORMS),
  rule: z.enum(RULES),
  response: z.strictObject({
    ...responded,
    groups: z.array(z.strictObject({ ...group, ...responded })),
  }),
  overall: tally,
  groups: groupTallies,
  capacities: z.array(z.strictObject({ id: z.enum(CAPACITIES), tally, groups: groupTallies })),
  advice: z.strictObject(Object.fromEntries(VERDICTS.map((verdict) => [verdict, figure]))),
  tests: z.strictObject({
    supplyUp: tally,
    supplyDown: tally,
    otherNorm: tally,
    strict: tally,
    mild: tally,
  }),
  basis: z.strictObject({ facts: figure, judgement: figure }),
  invested: z.array(
    z.strictObject({
      size: z.string(),
      invested: z.union([tally, tooFew]),
      not: z.union([tally, tooFew]),
    }),
  ),
  factors: z.array(
    z.strictObject({
      id,
      capacity: z.enum(CAPACITIES),
      missing: perStep,
      rated,
      open: figure,
      silent: whole,
      requirements: z.array(
        z.strictObject({
          id,
          demand: spread,
          supply: spread,
          expected: z.optional(expectation),
        }),
      ),
    }),
  ),
  constraints: z.array(
    z.strictObject({
      id,
      severity: spread,
      owners: z.strictObject(
        Object.fromEntries([...OWNERS, 'unknown'].map((owner) => [owner, figure])),
      ),
    }),
  ),
  affordances: z.array(z.strictObject({ id, strength: spread })),
  views: figures,
  ambition: spread,
  autonomy: z.strictObject({ formal: spread, usable: spread }),
  pooling: figures,
  flags: figures,
  conditions: figures,
  uncovered: z.strictObject({
    n: figure,
    quartiles: z.nullable(z.tuple([amount, amount, amount])),
  }),
  divergences: z.array(
    z.strictObject({
      requirement: id,
      factor: id,
      side: z.enum(['demand', 'supply']),
      expected: z.nullable(step),
      local: spread,
      heavier: z.nullable(share),
      lighter: z.nullable(share),
      unprovided: z.boolean(),
    }),
  ),
  packages: z.array(
    z.strictObject({
      id,
      before: tally,
      after: tally,
      moves: z.array(z.strictObject({ from: cell, to: cell, n: figure })),
      still: z.array(z.strictObject({ factor: id, n: figure })),
      tests: z.strictObject({ strict: tally, mild: tally }),
      covers: whole,
      cost,
      costPerReady: z.nullable(amount),
    }),
  ),
  smallest: z.optional(
    z.strictObject({
      target: share,
      sets: z.nullable(z.array(z.array(id))),
      carried: figure,
      cost,
    }),
  ),
  remarks: z.strictObject({
    points: z.array(
      z.strictObject({
        point: z.nullable(id),
        n: figure,
        quotes: z.array(z.strictObject({ text: z.string(), body: z.nullable(id) })),
      }),
    ),
    themes: z.array(z.strictObject({ theme: id, n: figure })),
  }),
  flips: z.optional(
    z.record(
      z.string(),
      z.array(
        z.strictObject({
          body: id,
          from: cell,
          to: cell,
          answers: z.array(z.strictObject({ question: id, from: steps, to: steps })),
          factors: z.array(id),
        }),
      ),
    ),
  ),
  rounds: z.optional(
    z.strictObject({
      of: z.strictObject({ title: z.string(), version: z.string() }),
      answered: z.strictObject({ both: whole, earlierOnly: whole, nowOnly: whole }),
      compared: figure,
      hidden: whole,
      leftOut: z.array(id),
      before: tallyCells,
      now: tallyCells,
    }),
  ),
  withheld: z.array(
    z.strictObject({
      table: id,
      group: z.nullable(z.strictObject(group)),
      cell: z.optional(z.string()),
      why: z.enum(WITHHELD_REASONS),
    }),
  ),
});
