import type { AnswerReading } from '@/lib/model/answers/reading';
import { questionsOf, type Structure } from '@/lib/model/answers/structure';
import { COUNTED, levelOf } from '@/lib/model/steps/levels';
import { differenceAt, whole } from '@/lib/model/steps/missing';

/**
 * The exact search behind margins and open answers. Each question has options that cost something: a shift
 * by so many steps costs that many, settling an unknown answer costs one. Worked out are the cheapest ways
 * to every state that a requirement, a factor, a capacity and the whole can reach; nothing is sampled or
 * skipped.
 */

/** A choice for one question: `value` is what the caller made of it, a shift or a level. */
export interface Option {
  cost: number;
  value: number;
  low: number;
  high: number;
}

interface Choice {
  /** Position in `scored`. */
  at: number;
  value: number;
}

/**
 * The cheapest cost of a state with the ways that lead there: several when they cost the same. They are kept
 * as they were found, and only written out for the states that are asked about.
 */
interface Way {
  cost: number;
  routes: (Choice | readonly [Way, Way])[];
  /** Its sets of choices, once they are written out. */
  sets?: Choice[][];
}

/** The cheapest ways by state. */
type Ways = Map<number, Way>;

/** Most sets kept per state, the first in the order of the instrument; more would never be shown. */
const MOST_SETS = 6;

const NOTHING: Way = { cost: 0, routes: [], sets: [[]] };

/**
 * Best and worst end in one number: of a requirement or a factor the steps missed, of a capacity the counts
 * of its factors (steps/levels.ts), of the whole the level.
 */
const pair = (best: number, worst: number): number => (best << 12) | worst;
const bestOf = (state: number): number => state >> 12;
const worstOf = (state: number): number => state & 0o7777;

const heavier = (a: number, b: number): number =>
  pair(Math.max(bestOf(a), bestOf(b)), Math.max(worstOf(a), worstOf(b)));

/** A part of the whole: a capacity, a factor or a requirement, which has no parts of its own. */
interface Part {
  questions: readonly number[];
  parts: readonly Part[];
  /** Position in `requirements`. */
  requirement?: number;
  /** The state of what it is a part of, once its own state is added. */
  add: (sum: number, own: number) => number;
}

function wholeOf(structure: Structure, capacities: readonly number[]): Part {
  const made = (parts: Part[], add: Part['add']): Part => ({
    questions: [...new Set(parts.flatMap(({ questions }) => questions))],
    parts,
    add,
  });
  const factorOf = (f: number) =>
    made(
      structure.factors[f]!.requirements.map((requirement) => ({
        questions: questionsOf(structure.requirements[requirement]!),
        parts: [],
        requirement,
        add: heavier,
      })),
      (sum, own) => sum + pair(COUNTED[bestOf(own)]!, COUNTED[worstOf(own)]!),
    );
  const capacityOf = (capacity: number) => {
    const rule = structure.rules.default[capacity]!;
    return made(structure.capacities[capacity]!.map(factorOf), (sum, own) =>
      heavier(sum, pair(levelOf(rule, bestOf(own)), levelOf(rule, worstOf(own)))),
    );
  };
  return made(capacities.map(capacityOf), heavier);
}

interface Search {
  reading: AnswerReading;
  options: readonly (readonly Option[])[];
  /** Look at the worst end alone, which keeps the states few. */
  worstOnly: boolean;
  /** What costs more is left out. */
  most: number;
  /** The values in force while a way is worked out. */
  low: Float64Array;
  high: Float64Array;
}

/** The fewest changes that reach something, and the first sets of them. */
export interface Reach {
  cost: number;
  sets: Choice[][];
}

/** How much a search may cost, one after another: most levels turn on few answers. */
const BUDGETS = [2, 4, 8, 16, Number.POSITIVE_INFINITY];

/**
 * The cheapest choices with which the heaviest level of these capacities is as wanted. Searched within small
 * budgets first; what is found within a budget is exact, because no part of something cheaper could cost more.
 *
 * @param options Those of each scored question; the first is to leave it as it is.
 * @param wanted Levels as positions in LEVELS; the best is always 0 where only the worst end is looked at.
 */
export function cheapest(
  reading: AnswerReading,
  capacities: readonly number[],
  { options, worstOnly }: Pick<Search, 'options' | 'worstOnly'>,
  wanted: (best: number, worst: number) => boolean,
): Reach | null {
  const whole = wholeOf(reading.structure, capacities);
  const [low, high] = [reading.low.slice(), reading.high.slice()];
  for (const most of BUDGETS) {
    const ways = waysOf({ reading, options, worstOnly, most, low, high }, whole, new Set());
    const found = [...ways].flatMap(([state, way]) =>
      wanted(bestOf(state), worstOf(state)) ? [way] : [],
    );
    const cost = Math.min(...found.map((way) => way.cost));
    const sets = found.filter((way) => way.cost === cost).flatMap(setsOf);
    if (sets.length > 0) return { cost, sets: firstOf(sets) };
  }
  return null;
}

/**
 * The cheapest ways to every state of a part: what its parts share is chosen first, so that they can be
 * worked out apart.
 */
function waysOf(search: Search, part: Part, chosenBefore: ReadonlySet<number>): Ways {
  const { questions, parts } = part;
  const free = parts.length > 0 ? repeated(parts.map((one) => one.questions)) : questions;
  const here = free.filter((at) => !chosenBefore.has(at));
  const chosen = new Set([...chosenBefore, ...here]);
  const bound = parts.filter((one) => one.questions.some((at) => here.includes(at)));
  const add = (ways: Ways, one: Part) => joined(search, ways, one, waysOf(search, one, chosen));
  let result: Ways = new Map();
  each(search, here, (way) => {
    const start: Ways = new Map([[stateOf(search, part), NOTHING]]);
    for (const [state, other] of bound.reduce(add, start)) both(search, result, state, way, other);
  });
  for (const one of parts) if (!bound.includes(one)) result = add(result, one);
  return result;
}

/** What a requirement misses with the values in force; nothing yet of what is made of parts. */
function stateOf({ reading, worstOnly, low, high }: Search, { requirement: r }: Part): number {
  if (r === undefined) return 0;
  const { structure, cap } = reading;
  const best = worstOnly ? 0 : whole(differenceAt(structure, r, low, high, cap));
  return pair(best, whole(differenceAt(structure, r, high, low, cap)));
}

function joined(search: Search, sum: Ways, part: Part, own: Ways): Ways {
  const result: Ways = new Map();
  for (const [state, way] of sum) {
    for (const [other, its] of own) both(search, result, part.add(state, other), way, its);
  }
  return result;
}

/** Keeps two ways together where they are among the cheapest to a state. */
function both({ most }: Search, ways: Ways, state: number, a: Way, b: Way): void {
  const cost = a.cost + b.cost;
  if (cost > most) return;
  const known = ways.get(state);
  if (!known || cost < known.cost) ways.set(state, { cost, routes: [[a, b]] });
  else if (cost === known.cost) known.routes.push([a, b]);
}

/** Calls back with every combination of options of these questions in force. */
function each(
  search: Search,
  [at, ...others]: readonly number[],
  call: (way: Way) => void,
  chosen: Way = NOTHING,
): void {
  if (at === undefined) {
    call(chosen);
    return;
  }
  const { low, high, most } = search;
  const [before, after] = [low[at]!, high[at]!];
  for (const option of search.options[at]!) {
    const cost = chosen.cost + option.cost;
    if (cost > most) continue;
    low[at] = option.low;
    high[at] = option.high;
    const own: Way = { cost: option.cost, routes: [{ at, value: option.value }] };
    each(search, others, call, option.cost === 0 ? chosen : { cost, routes: [[chosen, own]] });
  }
  low[at] = before;
  high[at] = after;
}

/** What stands in more than one of these lists. */
function repeated(lists: readonly (readonly number[])[]): number[] {
  const all = lists.flat();
  return [...new Set(all.filter((at, i) => all.indexOf(at) !== i))];
}

/** The sets of choices of a way, written out: the first in the order of the instrument. */
function setsOf(way: Way): Choice[][] {
  way.sets ??= firstOf(
    way.routes.flatMap((route) =>
      'value' in route
        ? [[route]]
        : setsOf(route[0]).flatMap((one) => setsOf(route[1]).map((other) => [...one, ...other])),
    ),
  );
  return way.sets;
}

/**
 * The first sets in the order of the instrument, each once, with the choices of a set in that order too.
 * What comes first of two parts comes first of the whole, so that no set is lost by keeping a few of each.
 */
function firstOf(sets: readonly Choice[][]): Choice[][] {
  const sorted = sets.map((set) => set.toSorted((a, b) => a.at - b.at));
  const key = (set: Choice[]) => set.map(({ at, value }) => `${at}:${value}`).join();
  const unique = [...new Map(sorted.map((set) => [key(set), set])).values()];
  return unique.toSorted(inOrder).slice(0, MOST_SETS);
}

function inOrder(a: readonly Choice[], b: readonly Choice[]): number {
  const differs = a.findIndex(({ at, value }, i) => at !== b[i]?.at || value !== b[i]?.value);
  const [one, other] = [a[differs], b[differs]];
  return one && other ? one.at - other.at || one.value - other.value : a.length - b.length;
}
