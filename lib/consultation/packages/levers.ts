import type { Lever, Package } from '@/lib/consultation/types';
import { exactly, TOP, turned, within } from '@/lib/model/answers/interval';
import type { AnswerReading } from '@/lib/model/answers/reading';
import { type Structure, structureOf } from '@/lib/model/answers/structure';
import { ownerTable } from '@/lib/model/digital/constraints';
import {
  type Effect,
  type Instrument,
  OWNERS,
  type Owner,
  type Question,
  type Side,
} from '@/lib/model/types';

/** Sides of which more makes a task lighter. */
const LIGHTENING: ReadonlySet<Side> = new Set(['supply', 'affordance']);

/** 1 where more steps of a question make a task lighter, −1 where they make it heavier. */
const sign = ({ side }: Pick<Question, 'side'>): 1 | -1 => (LIGHTENING.has(side) ? 1 : -1);

/** Whether moving the answer by so many steps, as it is asked, makes a task no heavier. */
export const helps = (question: Pick<Question, 'side' | 'direction'>, step: number): boolean =>
  step * question.direction * sign(question) > 0;

/** One lever on one question, turned so that more is more of the question's side. */
type Move = { at: number } & (
  | { set: number; settles: boolean }
  | { step: number }
  | { owner: number }
);

/** A package as the scoring takes it. */
export interface Levers {
  moves: readonly Move[];
  /** Pools with neighbours, as far as the model lets it. */
  pooling: boolean;
}

export const NO_LEVERS: Levers = { moves: [], pooling: false };

/**
 * The levers of a package. A measure stands for its effects; what bears on nothing that is scored is left
 * out, and so is a step that would make an answer heavier.
 */
export function leversOf(instrument: Instrument, { levers }: Pick<Package, 'levers'>): Levers {
  const structure = structureOf(instrument);
  return {
    moves: levers.flatMap((lever) => effectsOf(instrument, lever)).flatMap(moveIn(structure)),
    pooling: levers.some((lever) => 'pooling' in lever),
  };
}

function effectsOf({ measures }: Instrument, lever: Lever): readonly Effect[] {
  if ('pooling' in lever) return [];
  if ('question' in lever) return [lever];
  return measures.find(({ id }) => id === lever.measure)?.effect ?? [];
}

const moveIn =
  ({ position, scored }: Structure) =>
  (effect: Effect): Move[] => {
    const at = position.get(effect.question);
    const question = at === undefined ? undefined : scored[at];
    if (at === undefined || !question) return [];
    if ('step' in effect) {
      return helps(question, effect.step) ? [{ at, step: effect.step * question.direction }] : [];
    }
    if (question.side === 'owner') {
      const owner = OWNERS.indexOf(effect.set as Owner);
      return owner < 0 ? [] : [{ at, owner }];
    }
    if (typeof effect.set !== 'number') return [];
    // What a package asks or promises is then known; what a body has, and does not know, is not.
    const settles = !LIGHTENING.has(question.side);
    return [{ at, set: turned(question, exactly(effect.set)).low, settles }];
  };

/** The levers of several packages together: no order among them. */
export const together = (all: readonly Levers[]): Levers => ({
  moves: all.flatMap(({ moves }) => moves),
  pooling: all.some(({ pooling }) => pooling),
});

/**
 * Pulls levers on `into`, a copy of `reading`. Each acts on the answer as it was given, after the cost
 * table, and per question the strongest counts, so that their order is no matter. A value that is set takes
 * the better of both at each end; a step shifts both ends within 0–4. What nobody knows stays unknown
 * unless a lever settles it; what is not asked stays so. No answer becomes heavier.
 */
export function pull(
  reading: AnswerReading,
  { moves }: Levers,
  into: Pick<AnswerReading, 'low' | 'high' | 'point'>,
): void {
  const { structure, hidden, low, high, point } = reading;
  for (const move of moves) {
    const { at } = move;
    const question = structure.scored[at]!;
    if (hidden.size > 0 && hidden.has(question.id)) continue;
    if ('owner' in move) {
      assign(reading, at, move.owner, into);
      continue;
    }
    const unknown = Number.isNaN(point[at]!);
    let [newLow, newHigh, newPoint] = [low[at]!, high[at]!, point[at]!];
    const better = sign(question) === 1 ? Math.max : Math.min;
    if ('step' in move) {
      if (unknown) continue;
      newLow = within(newLow + move.step);
      newHigh = within(newHigh + move.step);
      newPoint = within(newPoint + move.step);
    } else {
      if (unknown && newLow === 0 && newHigh === TOP && !move.settles) continue;
      newLow = better(newLow, move.set);
      newHigh = better(newHigh, move.set);
      newPoint = unknown ? move.set : better(newPoint, move.set);
    }
    into.low[at] = better(into.low[at]!, newLow);
    into.high[at] = better(into.high[at]!, newHigh);
    into.point[at] = Number.isNaN(into.point[at]!) ? newPoint : better(into.point[at]!, newPoint);
  }
}

/** Lets somebody resolve a constraint where that binds less than who does so now; it changes no level today. */
function assign(
  { structure, assumptions, low, high }: AnswerReading,
  at: number,
  owner: number,
  into: Pick<AnswerReading, 'low' | 'high' | 'point'>,
): void {
  const constraint = structure.constraints.find((one) => one.owner === at);
  if (!constraint) return;
  const binds = ownerTable(assumptions, constraint.reach);
  const heaviest = (from: number, to: number) => Math.max(...binds.slice(from, to + 1));
  const now = Math.min(heaviest(low[at]!, high[at]!), heaviest(into.low[at]!, into.high[at]!));
  if (binds[owner]! >= now) return;
  into.low[at] = into.high[at] = into.point[at] = owner;
}

/** Steps 0–4 of coordination that a package of pooling brings: fixed hours each week. */
const COORDINATION = 3;
const BROUGHT = { partner: 'pooling-partner', coordination: 'pooling-coordination' };

/** The reading of a body that is brought a partner and somebody who coordinates; its own choice of work stays. */
export function withPartner(reading: AnswerReading): AnswerReading {
  const { answers } = reading;
  const given = answers[BROUGHT.coordination];
  const coordination = typeof given === 'number' ? Math.max(given, COORDINATION) : COORDINATION;
  return {
    ...reading,
    answers: {
      ...answers,
      [BROUGHT.partner]: 'agreed',
      [BROUGHT.coordination]: coordination,
    },
  };
}
