import { oncePer } from '@/lib/model/once';
import type {
  Counts,
  Factor,
  Instrument,
  LoadReading,
  Question,
  Reach,
  Requirement,
  RuleId,
  Side,
} from '@/lib/model/types';
import { CAPACITIES, DEPTHS } from '@/lib/model/types';

export interface RequirementStructure {
  requirement: Requirement;
  /** Position in `factors`. */
  factor: number;
  /** Positions in `scored`. */
  demand: number[];
  supply: number;
}

interface Load {
  /** Position in `scored`. */
  at: number;
  reading: LoadReading;
  /** Position in `requirements`. */
  requirement: number;
}

export interface FactorStructure {
  factor: Factor;
  /** Position in CAPACITIES. */
  capacity: number;
  /** Positions in `requirements`. */
  requirements: number[];
  affordances: { at: number; needsTopMaturity: boolean }[];
  /** Positions in `constraints`. */
  constraints: number[];
  loads: Load[];
}

export interface ConstraintStructure {
  id: string;
  /** Positions in `scored`; the severest counts. */
  severities: number[];
  owner: number;
  reach: Reach;
  needsAudit: boolean;
  factors: string[];
}

/** Fewest factors that must miss at least 1, 2, 3 and 4 steps to reach a level. */
export interface Thresholds {
  strengthen: number[];
  conditions: number[];
}

export interface Structure {
  instrument: Instrument;
  questions: Map<string, Question>;
  /** Every question that feeds a reading, in the instrument's order. */
  scored: Question[];
  position: Map<string, number>;
  /** Per position 1 where the executor norm caps what is asked. */
  strategic: Uint8Array;
  requirements: RequirementStructure[];
  factors: FactorStructure[];
  factorPosition: Map<string, number>;
  /** Positions in `factors`, per question in `scored`: those with a requirement that it belongs to. */
  factorsOf: number[][];
  /** Positions in `factors`, per capacity. */
  capacities: number[][];
  /** Per rule and capacity. */
  rules: Record<RuleId, Thresholds[]>;
  constraints: ConstraintStructure[];
  /** Questions that are statements of a view of technology. */
  statements: Question[];
  /** Position of the temporary-money question, or -1. */
  subsidy: number;
}

/** Which question feeds what; worked out once per instrument. */
export const structureOf = oncePer((instrument: Instrument): Structure => {
  const required = new Set(
    instrument.factors.flatMap(({ requirements }) =>
      requirements.flatMap(({ demand, supply }) => [...demand, supply]),
    ),
  );
  const scored = instrument.questions.filter(
    ({ id, side, factors }) =>
      required.has(id) ||
      side === 'affordance' ||
      side === 'constraint' ||
      side === 'owner' ||
      (side === 'construct' && factors.length > 0),
  );
  const position = new Map(scored.map(({ id }, at) => [id, at]));
  const at = (id: string) => positionOf(position, id);
  const requirements = instrument.factors.flatMap((factor, f) =>
    factor.requirements.map((requirement) => ({
      requirement,
      factor: f,
      demand: requirement.demand.map(at),
      supply: at(requirement.supply),
    })),
  );
  const constraints = constraintsIn(scored);
  const factors = instrument.factors.map((factor, f): FactorStructure => {
    const links = scored.flatMap(({ side, factors: all, needsTopMaturity }, q) =>
      all
        .filter(({ id }) => id === factor.id)
        .map((link) => ({ ...link, side, at: q, needsTopMaturity })),
    );
    return {
      factor,
      capacity: CAPACITIES.indexOf(factor.capacity),
      requirements: positionsIn(requirements, (one) => one.factor === f),
      affordances: links.filter(({ side }) => side === 'affordance'),
      constraints: positionsIn(constraints, (one) => one.factors.includes(factor.id)),
      loads: links.flatMap(({ side, at: q, reading, requirement }) => {
        if (side !== 'construct' || !reading) return [];
        const bitten = requirements.findIndex(
          (one) => one.factor === f && one.requirement.id === requirement,
        );
        return [{ at: q, reading, requirement: bitten }];
      }),
    };
  });
  const capacities = CAPACITIES.map((_, c) => positionsIn(factors, (one) => one.capacity === c));
  return {
    instrument,
    questions: new Map(instrument.questions.map((question) => [question.id, question])),
    scored,
    position,
    strategic: Uint8Array.from(scored, ({ strategic }) => Number(strategic)),
    requirements,
    factors,
    factorPosition: new Map(instrument.factors.map(({ id }, f) => [id, f])),
    factorsOf: scored.map((_, q) =>
      positionsIn(factors, (factor) =>
        factor.requirements.some((r) => questionsOf(requirements[r]!).includes(q)),
      ),
    ),
    capacities,
    rules: rulesFor(instrument, capacities),
    constraints,
    statements: instrument.questions.filter(({ view }) => view !== null),
    subsidy: scored.findIndex(({ subsidy }) => subsidy),
  };
});

/** Positions of those that fit. */
const positionsIn = <T>(list: readonly T[], fits: (one: T) => boolean): number[] =>
  list.flatMap((one, at) => (fits(one) ? [at] : []));

/** Positions of the questions of a requirement. */
export const questionsOf = ({ demand, supply }: RequirementStructure): number[] => [
  ...demand,
  supply,
];

/** @throws when a requirement names a question that does not exist: a fault of the content, not of a user. */
function positionOf(position: Map<string, number>, id: string): number {
  const at = position.get(id);
  if (at === undefined) throw new Error(`A requirement names no question: "${id}".`);
  return at;
}

function constraintsIn(scored: Question[]): ConstraintStructure[] {
  const ids = new Set(
    scored.flatMap(({ side, constraint }) => (side === 'constraint' && constraint) || []),
  );
  return [...ids].map((id) => {
    const of = (kind: Side) =>
      positionsIn(scored, ({ side, constraint }) => side === kind && constraint === id);
    const severities = of('constraint');
    const { reach, needsAudit, factors } = scored[severities[0]!]!;
    return {
      id,
      severities,
      owner: of('owner')[0] ?? -1,
      reach: reach ?? 'own',
      needsAudit,
      factors: factors.map((link) => link.id),
    };
  });
}

function rulesFor(instrument: Instrument, capacities: number[][]): Structure['rules'] {
  const thresholds = (counts: Counts, factors: number) =>
    DEPTHS.map((steps) => {
      const count = counts[steps];
      return count === undefined ? Number.POSITIVE_INFINITY : Math.min(count, factors);
    });
  return Object.fromEntries(
    instrument.rules.map((rule) => [
      rule.id,
      capacities.map(({ length }) => {
        const { strengthen, conditions } = length > 3 ? rule.five : rule.three;
        return {
          strengthen: thresholds(strengthen, length),
          conditions: thresholds(conditions, length),
        };
      }),
    ]),
  ) as Structure['rules'];
}
