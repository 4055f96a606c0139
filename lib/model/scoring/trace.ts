import type { Origin } from '@/lib/model/team/team';
import type { Answer } from '@/lib/model/types';
import { pointDraw } from '@/lib/model/uncertainty/draw';
import type { Reading } from './reading';
import type { Scored } from './score';

export const TRACE_PARTS = [
  'demand',
  'supply',
  'planned',
  'costs',
  'affordance',
  'constraint',
  'owner',
  'added',
] as const;
export type TracePart = (typeof TRACE_PARTS)[number];

/** One answer behind a number. */
export interface TraceEntry {
  part: TracePart;
  question: string;
  value: Answer | null;
  /** How a team's value came about; absent for what one person answered. */
  origin?: Origin;
  /** Share of the side, 0–1; for relief: whether it is the one that counts (1) or not (0). */
  weight: number;
  /** Points (0–100) it adds to its side, or strength (0–1) of an affordance, constraint or owner. */
  contribution: number | null;
}

/** Every answer behind a factor's numbers, with its weight and what it contributes. */
export function traceFactor(reading: Reading, scored: Scored, at: number): TraceEntry[] {
  if (reading.left[at]) return [];
  return [
    ...traceDemand(reading, scored, at),
    ...traceSupply(reading, scored, at),
    ...traceRelief(reading, scored, at),
  ];
}

/** A question with its answer and how that came about. */
function answerTo(reading: Reading, at: number): Pick<TraceEntry, 'question' | 'value' | 'origin'> {
  const { id } = reading.structure.scored[at]!;
  const origin = reading.hidden.has(id) ? undefined : reading.origins.get(id);
  return { question: id, value: reading.answers[id] ?? null, ...(origin && { origin }) };
}

const COSTS: TraceEntry = {
  part: 'costs',
  question: 'costs',
  value: null,
  weight: 1,
  contribution: null,
};

function traceDemand(reading: Reading, { parameters }: Scored, at: number): TraceEntry[] {
  if (at === reading.structure.funding && reading.costs) return [COSTS];
  const { values } = pointDraw(reading);
  const share = reading.norm === 'executor' ? parameters.executorShare : 1;
  const items = reading.structure.factors[at]!.demand;
  const known = items.filter((item) => !Number.isNaN(values[item.at]!));
  const total = known.reduce((sum, { weight }) => sum + weight, 0);
  return items.map((item) => {
    const counts = known.includes(item);
    const weight = counts ? item.weight / total : 0;
    return {
      part: 'demand',
      ...answerTo(reading, item.at),
      weight,
      contribution: counts ? weight * values[item.at]! * (item.strategic ? share : 1) : null,
    };
  });
}

function traceSupply(reading: Reading, { point }: Scored, at: number): TraceEntry[] {
  const factor = reading.structure.factors[at]!;
  const { values } = pointDraw(reading);
  const parts = factor.supply.map((part) => {
    const known = part.members.filter((member) => !Number.isNaN(values[member]!));
    const counting = known.toSorted((a, b) => values[a]! - values[b]!)[0];
    return { part, counting };
  });
  const total = parts
    .filter(({ counting }) => counting !== undefined)
    .reduce((sum, { part }) => sum + part.weight, 0);
  const entries = parts.flatMap(({ part, counting }) =>
    part.members.map((member): TraceEntry => {
      const weight = member === counting ? part.weight / total : 0;
      return {
        part: 'supply',
        ...answerTo(reading, member),
        weight,
        contribution: counting === undefined ? null : weight && weight * values[member]!,
      };
    }),
  );
  if (at === reading.structure.funding && reading.costs) entries.unshift(COSTS);
  if (factor.credit >= 0) {
    const rated = entries.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0);
    const supply = point.supply[at]!;
    entries.push({
      part: 'planned',
      ...answerTo(reading, factor.credit),
      weight: 0,
      contribution: Number.isNaN(supply) ? null : Math.max(0, supply - rated),
    });
  }
  return entries;
}

function traceRelief(reading: Reading, { point }: Scored, at: number): TraceEntry[] {
  const { structure, state } = reading;
  const factor = structure.factors[at]!;
  const { values, construct } = pointDraw(reading);
  if (!construct) return [];
  const strongest = Math.max(...factor.affordances.map((affordance) => values[affordance.at]!));
  const affordances = factor.affordances.map(
    ({ at: position }): TraceEntry => ({
      part: 'affordance',
      ...answerTo(reading, position),
      weight: strongest > 0 && values[position] === strongest ? 1 : 0,
      contribution: values[position]! / 100,
    }),
  );
  const worst = Math.max(0, ...factor.constraints.map((constraint) => point.binding[constraint]!));
  const constraints = factor.constraints.flatMap((constraint): TraceEntry[] => {
    const { severity, owner } = structure.constraints[constraint]!;
    const binding = point.binding[constraint]!;
    const weight = binding === worst && worst > 0 ? 1 : 0;
    const entry = (part: TracePart, position: number, contribution: number): TraceEntry => ({
      part,
      ...answerTo(reading, position),
      weight,
      contribution,
    });
    if (state[severity] === 2) return [];
    return [
      entry('constraint', severity, values[severity]! / 100),
      ...(state[owner] === 2 ? [] : [entry('owner', owner, binding)]),
    ];
  });
  const added = factor.added
    .filter(({ at: position }) => state[position] !== 2)
    .map(
      ({ at: position, weight }): TraceEntry => ({
        part: 'added',
        ...answerTo(reading, position),
        weight,
        contribution: (weight * values[position]!) / 100,
      }),
    );
  return [...affordances, ...constraints, ...added];
}
