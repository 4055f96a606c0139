import type { AnswerReading } from '@/lib/model/answers/reading';
import type { Structure } from '@/lib/model/answers/structure';
import { levelAt } from '@/lib/model/steps/levels';
import { CAPACITIES } from '@/lib/model/types';
import {
  type Choice,
  firstOf,
  type Goal,
  type Options,
  setsOf,
  stepsIn,
  together,
  type Way,
  type Ways,
  waysOf,
} from './ways';

/** The fewest changes that reach a level, and sets of them. */
export interface Reach {
  cost: number;
  sets: Choice[][];
}

/** What a capacity must come to: `up` no lighter than one level, `down` no heavier than another. */
interface Target {
  up?: number;
  down?: number;
}

const FREE: Reach = { cost: 0, sets: [[]] };

/** How much a search may cost, one after another: most levels turn on few answers. */
const BUDGETS = [2, 4, 8, 16, Number.POSITIVE_INFINITY];

/**
 * The cheapest of what `find` looks for. Searched within small budgets first; what is found within a budget
 * is exact, because no part of something cheaper could cost more.
 */
export function cheapestReach(
  reading: AnswerReading,
  options: Options,
  goal: Goal,
  find: (search: Search) => Reach | null,
): Reach | null {
  for (const most of BUDGETS) {
    const found = find(searchWithin(reading, options, goal, most));
    if (found && found.cost <= most) return found;
  }
  return null;
}

/** The cheapest way for a capacity to come to something; worked out when it is first asked for. */
export type Search = (capacity: number, target: Target) => Reach | null;

function searchWithin(reading: AnswerReading, options: Options, goal: Goal, most: number): Search {
  const ways: (Ways | undefined)[] = [];
  return (capacity, target) => {
    ways[capacity] ??= waysOf(reading, capacity, { options, goal, most });
    return cheapest(reading.structure, capacity, ways[capacity], target);
  };
}

function cheapest(
  structure: Structure,
  capacity: number,
  ways: Ways,
  { up, down }: Target,
): Reach | null {
  const { length } = structure.capacities[capacity]!;
  const all = new Uint8Array(structure.factors.length);
  const level = (state: number, side: 'up' | 'down') => {
    const steps = stepsIn(state, side, length);
    structure.capacities[capacity]!.forEach((factor, i) => {
      all[factor] = steps[i]!;
    });
    return levelAt(structure, capacity, 'default', all);
  };
  let found: Way[] = [];
  for (const [state, way] of ways) {
    const fewest = found[0]?.cost ?? Number.POSITIVE_INFINITY;
    if (way.cost > fewest) continue;
    if (up !== undefined && level(state, 'up') < up) continue;
    if (down !== undefined && level(state, 'down') > down) continue;
    found = way.cost < fewest ? [way] : [...found, way];
  }
  const [first] = found;
  return first ? { cost: first.cost, sets: firstOf(found.flatMap(setsOf)) } : null;
}

/** The cheapest of several; those that cost the same are kept beside each other. */
export function cheapestOf(reaches: readonly (Reach | null)[]): Reach | null {
  const found = reaches.filter((reach) => reach !== null);
  if (found.length === 0) return null;
  const cost = Math.min(...found.map((reach) => reach.cost));
  const cheap = found.filter((reach) => reach.cost === cost);
  return { cost, sets: firstOf(cheap.flatMap(({ sets }) => sets)) };
}

/** All of them together. */
function allOf(reaches: readonly (Reach | null)[]): Reach | null {
  let result: Reach = FREE;
  for (const reach of reaches) {
    if (!reach) return null;
    result = {
      cost: result.cost + reach.cost,
      sets: firstOf(together(result.sets, reach.sets)),
    };
  }
  return result;
}

/** The fewest changes that bring some capacity to at least `level`. */
export const someCapacity = (search: Search, level: number): Reach | null =>
  cheapestOf(CAPACITIES.map((_, capacity) => search(capacity, { up: level })));

/** The fewest changes that leave no capacity heavier than `level`. */
export const everyCapacity = (search: Search, level: number): Reach | null =>
  allOf(CAPACITIES.map((_, capacity) => search(capacity, { down: level })));

/** The fewest changes that make the overall level `level` at both ends. */
export const settledAt = (search: Search, level: number): Reach | null =>
  cheapestOf(
    CAPACITIES.map((_, deciding) =>
      allOf(
        CAPACITIES.map((__, capacity) =>
          search(capacity, capacity === deciding ? { up: level, down: level } : { down: level }),
        ),
      ),
    ),
  );
