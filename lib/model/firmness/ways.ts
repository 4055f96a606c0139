import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Structure } from '@/lib/model/answers/structure';
import { differenceAt, whole } from '@/lib/model/steps/missing';

/**
 * The exact search behind margins and open answers. Each question has options that cost something: a shift
 * by so many steps costs that many, settling an unknown answer costs one. Worked out are the cheapest ways
 * to every state that the requirements, factors and capacities can reach; nothing is sampled or skipped.
 */

/** A choice for one question: `value` is what the caller made of it, a shift or a level. */
export interface Option {
  cost: number;
  value: number;
  low: number;
  high: number;
}

export interface Choice {
  /** Position in `scored`. */
  at: number;
  value: number;
}

/**
 * The cheapest cost of a state with the ways that lead there: several when they cost the same. They are kept
 * as they were found, and only written out for the states that are asked about.
 */
export interface Way {
  cost: number;
  routes: Route[];
  /** Its sets of choices, once they are written out. */
  sets?: Choice[][];
}

/** Nothing chosen, one choice, or the choices of two others together. */
type Route = Choice | readonly [Way, Way] | null;

/** The cheapest ways by state. */
export type Ways = Map<number, Way>;

/** Most sets kept per state, the first in the order of the instrument; more would never be shown. */
const MOST_SETS = 6;

const NOTHING: Way = { cost: 0, routes: [null] };

function keep(ways: Ways, state: number, cost: number, route: () => Route): void {
  const known = ways.get(state);
  if (!known || cost < known.cost) ways.set(state, { cost, routes: [route()] });
  else if (cost === known.cost) known.routes.push(route());
}

function joined(a: Ways, b: Ways, most: number, join: (a: number, b: number) => number): Ways {
  const result: Ways = new Map();
  for (const [first, way] of a) {
    for (const [second, other] of b) {
      if (way.cost + other.cost > most) continue;
      keep(result, join(first, second), way.cost + other.cost, () => [way, other]);
    }
  }
  return result;
}

/** The sets of choices of a way, written out: the first in the order of the instrument. */
export function setsOf(way: Way): Choice[][] {
  way.sets ??= firstOf(
    way.routes.flatMap((route) => {
      if (route === null) return [[]];
      return isChoice(route) ? [[route]] : together(setsOf(route[0]), setsOf(route[1]));
    }),
  );
  return way.sets;
}

/** Every set of one list with every set of another. */
export const together = (a: readonly Choice[][], b: readonly Choice[][]): Choice[][] =>
  a.flatMap((one) => b.map((other) => [...one, ...other]));

/**
 * The first sets in the order of the instrument, each once, with the choices of a set in that order too.
 * What comes first of two parts comes first of the whole, so that no set is lost by keeping a few of each.
 */
export function firstOf(sets: readonly Choice[][]): Choice[][] {
  const sorted = sets.map((set) => set.toSorted((a, b) => a.at - b.at));
  const key = (set: Choice[]) => set.map(({ at, value }) => `${at}:${value}`).join();
  const unique = [...new Map(sorted.map((set) => [key(set), set])).values()];
  return unique.toSorted(inOrder).slice(0, MOST_SETS);
}

function inOrder(a: readonly Choice[], b: readonly Choice[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const difference = a[i]!.at - b[i]!.at || a[i]!.value - b[i]!.value;
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

const isChoice = (route: Choice | readonly [Way, Way]): route is Choice => !Array.isArray(route);

/** The options of each scored question; the first is to leave it as it is. */
export type Options = (at: number) => readonly Option[];

/**
 * What the search looks at: `up` are steps that are to become many, `down` steps that are to become few.
 * A search that cares for one of them leaves the other 0, which keeps the states few.
 */
export type Goal = (best: number, worst: number) => { up: number; down: number };

/** A state of a factor: up and down, 0–4 each. */
const factorState = (up: number, down: number): number => 5 * up + down;
const heavier = (a: number, b: number): number =>
  factorState(Math.max(Math.floor(a / 5), Math.floor(b / 5)), Math.max(a % 5, b % 5));

interface Search {
  reading: AnswerReading;
  options: Options;
  goal: Goal;
  /** What costs more is left out. */
  most: number;
  /** The values in force while a way is worked out. */
  low: Float64Array;
  high: Float64Array;
}

/** The cheapest ways to every state of a capacity that cost no more than `most`. */
export function waysOf(
  reading: AnswerReading,
  capacity: number,
  { options, goal, most }: { options: Options; goal: Goal; most: number },
): Ways {
  const { structure } = reading;
  const search: Search = {
    reading,
    options,
    goal,
    most,
    low: Float64Array.from(reading.low),
    high: Float64Array.from(reading.high),
  };
  const factors = structure.capacities[capacity]!;
  const own = factors.map((factor) => questionsOf(structure, factor));
  const shared = repeated(own);
  const bound = factors.filter((_, i) => own[i]!.some((at) => shared.has(at)));
  const start: Ways = new Map([[0, NOTHING]]);
  const add = (ways: Ways, factor: number) =>
    joined(ways, factorWays(search, factor, shared), most, capacityState);
  let together: Ways = new Map();
  each(search, [...shared], (chosen) => {
    for (const [state, way] of bound.reduce(add, start)) {
      if (way.cost + chosen.cost <= most) {
        keep(together, state, way.cost + chosen.cost, () => [chosen, way]);
      }
    }
  });
  for (const factor of factors) if (!bound.includes(factor)) together = add(together, factor);
  return together;
}

/** A state of a capacity: how many factors stand at each step, up and down, in base 8. */
function capacityState(state: number, factor: number): number {
  const up = Math.floor(factor / 5);
  const down = factor % 5;
  return state + (up > 0 ? 8 ** (up - 1) : 0) + (down > 0 ? 8 ** (down + 3) : 0);
}

/** The steps of a capacity's factors in a state, heaviest first: those to become many, or few. */
export function stepsIn(state: number, side: 'up' | 'down', factors: number): number[] {
  const digits = Math.floor(side === 'up' ? state % 8 ** 4 : state / 8 ** 4);
  const steps: number[] = [];
  for (let step = 4; step > 0; step--) {
    const count = Math.floor(digits / 8 ** (step - 1)) % 8;
    for (let i = 0; i < count; i++) steps.push(step);
  }
  while (steps.length < factors) steps.push(0);
  return steps;
}

function factorWays(search: Search, factor: number, fixed: ReadonlySet<number>): Ways {
  const { structure } = search.reading;
  const { requirements } = structure.factors[factor]!;
  const own = requirements.map((r) => requirementQuestions(structure, r));
  const shared = [...repeated(own)].filter((at) => !fixed.has(at));
  const settled = new Set([...fixed, ...shared]);
  const result: Ways = new Map();
  each(search, shared, (chosen) => {
    let ways: Ways = new Map([[0, NOTHING]]);
    requirements.forEach((r, i) => {
      const free = own[i]!.filter((at) => !settled.has(at));
      ways = joined(ways, requirementWays(search, r, free), search.most, heavier);
    });
    for (const [state, way] of ways) {
      if (way.cost + chosen.cost <= search.most) {
        keep(result, state, way.cost + chosen.cost, () => [chosen, way]);
      }
    }
  });
  return result;
}

function requirementWays(search: Search, r: number, free: number[]): Ways {
  const { reading, goal, low, high } = search;
  const { structure, cap } = reading;
  const result: Ways = new Map();
  each(search, free, (chosen) => {
    const { up, down } = goal(
      whole(differenceAt(structure, r, low, high, cap)),
      whole(differenceAt(structure, r, high, low, cap)),
    );
    keep(result, factorState(up, down), chosen.cost, () => [chosen, NOTHING]);
  });
  return result;
}

/** Calls back with every combination of options of these questions in force. */
function each(
  search: Search,
  questions: readonly number[],
  call: (way: Way) => void,
  chosen: Way = NOTHING,
): void {
  const [at, ...others] = questions;
  if (at === undefined) {
    call(chosen);
    return;
  }
  const { low, high } = search;
  const [before, after] = [low[at]!, high[at]!];
  for (const option of search.options(at)) {
    const { cost, value } = option;
    if (chosen.cost + cost > search.most) continue;
    low[at] = option.low;
    high[at] = option.high;
    const way: Way =
      cost === 0
        ? chosen
        : {
            cost: chosen.cost + cost,
            routes: [[chosen, { cost, routes: [{ at, value }] }]],
          };
    each(search, others, call, way);
  }
  low[at] = before;
  high[at] = after;
}

const requirementQuestions = ({ requirements }: Structure, r: number): number[] => {
  const { demand, supply } = requirements[r]!;
  return [...demand, supply];
};

const questionsOf = (structure: Structure, factor: number): number[] => [
  ...new Set(
    structure.factors[factor]!.requirements.flatMap((r) => requirementQuestions(structure, r)),
  ),
];

/** What stands in more than one of these lists. */
function repeated(lists: readonly (readonly number[])[]): Set<number> {
  const seen = new Set<number>();
  const result = new Set<number>();
  for (const list of lists) {
    for (const at of list) if (seen.has(at)) result.add(at);
    for (const at of list) seen.add(at);
  }
  return result;
}
