import type { CapacityId, Factor, Instrument, Question, Reach } from '@/lib/model/types';
import { CAPACITIES } from '@/lib/model/types';

/** Questions and factors whose meaning the model itself relies on. */
export const KEY = {
  gate: 'construct-considered',
  audit: 'security-audit',
  topMaturity: 'maturity-imonitor',
  formalAutonomy: 'context-formal-autonomy',
  nature: 'context-nature',
  funding: 'fundingBrought',
  volume: 'workableVolume',
  hiring: 'newProfiles',
} as const;

interface Weighted {
  /** Position in `scored`. */
  at: number;
  weight: number;
}

export interface FactorStructure {
  factor: Factor;
  /** Position of its capacity in CAPACITIES. */
  capacity: number;
  demand: (Weighted & { strategic: boolean; mayNotApply: boolean })[];
  /** A part with two members takes their minimum. */
  supply: { members: number[]; weight: number }[];
  /** Position of the supply that is only planned, or -1. */
  credit: number;
  affordances: { at: number; needsTopMaturity: boolean }[];
  /** Positions in `constraints`. */
  constraints: number[];
  added: Weighted[];
}

export interface ConstraintStructure {
  id: string;
  severity: number;
  owner: number;
  reach: Reach;
  needsAudit: boolean;
  factors: string[];
}

export interface Structure {
  instrument: Instrument;
  questions: Map<string, Question>;
  /** Every question that feeds a score, in the instrument's order. */
  scored: Question[];
  position: Map<string, number>;
  factors: FactorStructure[];
  factorPosition: Map<string, number>;
  constraints: ConstraintStructure[];
  /** Position of the temporary-money question, or -1. */
  subsidy: number;
  hiring: number;
  volume: number;
  funding: number;
}

const cache = new WeakMap<Instrument, Structure>();

const feedsScore = (question: Question): boolean =>
  question.factors.length > 0 || question.side === 'owner';

/** Which question feeds which factor on which side; worked out once per instrument. */
export function structureOf(instrument: Instrument): Structure {
  const known = cache.get(instrument);
  if (known) return known;

  const scored = instrument.questions.filter(feedsScore);
  const position = new Map(scored.map((question, at) => [question.id, at]));
  const owners = new Map(
    scored.flatMap((q, at) => (q.side === 'owner' && q.constraint ? [[q.constraint, at]] : [])),
  );
  const constraints = scored.flatMap((question, at) =>
    question.side === 'constraint' && question.constraint && question.reach
      ? [
          {
            id: question.constraint,
            severity: at,
            owner: owners.get(question.constraint) ?? -1,
            reach: question.reach,
            needsAudit: question.needsAudit,
            factors: question.factors.map((link) => link.id),
          },
        ]
      : [],
  );
  const factors = instrument.factors.map((factor) =>
    factorStructure(factor, scored, position, constraints),
  );
  const factorPosition = new Map(instrument.factors.map((factor, at) => [factor.id, at]));
  const at = (id: string) => factorPosition.get(id) ?? -1;

  const structure: Structure = {
    instrument,
    questions: new Map(instrument.questions.map((question) => [question.id, question])),
    scored,
    position,
    factors,
    factorPosition,
    constraints,
    subsidy: scored.findIndex((question) => question.subsidy),
    hiring: at(KEY.hiring),
    volume: at(KEY.volume),
    funding: at(KEY.funding),
  };
  cache.set(instrument, structure);
  return structure;
}

function factorStructure(
  factor: Factor,
  scored: Question[],
  position: Map<string, number>,
  constraints: ConstraintStructure[],
): FactorStructure {
  const linked = scored.flatMap((question, at) => {
    const link = question.factors.find(({ id }) => id === factor.id);
    return link ? [{ question, at, weight: link.weight }] : [];
  });
  const on = (side: Question['side']) => linked.filter(({ question }) => question.side === side);
  const supply = on('supply').filter(({ question }) => !question.credit);
  const paired = new Set(factor.limiting.flat());
  const weightOf = (id: string) => supply.find(({ question }) => question.id === id)?.weight ?? 1;

  return {
    factor,
    capacity: CAPACITIES.indexOf(factor.capacity as CapacityId),
    demand: on('demand').map(({ question, at, weight }) => ({
      at,
      weight,
      strategic: question.strategic,
      mayNotApply: question.allows.includes('notApplicable'),
    })),
    supply: [
      ...supply
        .filter(({ question }) => !paired.has(question.id))
        .map(({ at, weight }) => ({ members: [at], weight })),
      ...factor.limiting.map((pair) => ({
        members: pair.map((id) => position.get(id) ?? -1),
        weight: weightOf(pair[0]),
      })),
    ],
    credit: on('supply').find(({ question }) => question.credit)?.at ?? -1,
    affordances: on('affordance').map(({ question, at }) => ({
      at,
      needsTopMaturity: question.needsTopMaturity,
    })),
    constraints: constraints.flatMap((constraint, at) =>
      constraint.factors.includes(factor.id) ? [at] : [],
    ),
    added: on('construct').map(({ at, weight }) => ({ at, weight })),
  };
}
