import type { ScoredBody } from '@/lib/consultation/reading/scoring';
import type { Body, ConsultationInput, Package } from '@/lib/consultation/types';
import { copyOf } from '@/lib/model/answers/reading';
import { overallAt } from '@/lib/model/steps/levels';
import { factorSteps } from '@/lib/model/steps/missing';
import type { Instrument, RuleId } from '@/lib/model/types';
import { missedWith } from './apply';
import { costOver, covers } from './cover';
import { type Levers, leversOf, pull, together } from './levers';

/** What a combination costs, in euros at once and a year; null where that of one of its packages is not known. */
type Cost = { oneOff: number; perYear: number } | null;

/** The sets of packages that reach a target: as few as it takes, and of these the cheapest. */
export interface Smallest {
  /** Share 0–1 of those who answered. */
  target: number;
  /** Ids, each set in the order of the packages; null when no combination reaches it. */
  sets: string[][] | null;
  /** Of each set: the positions of the responses that then carry the task. */
  carried: number[][];
  cost: Cost;
}

/** How far a search is. */
export interface Progress {
  tried: number;
  of: number;
}

/** After so many combinations a search says how far it is, and can be stopped. */
const PACE = 16;

/** A body that carries the task at its worst end with some packages and not without. */
interface Candidate {
  body: ScoredBody;
  /** Of every package. */
  levers: readonly Levers[];
  /** Packages, as bits, that change anything for it. */
  touched: number;
  known: Map<number, boolean>;
}

/**
 * Finds the fewest packages with which a share of those who answered carry the task at its worst end, and
 * among these the cheapest; ties are all listed. Exhaustive: every combination of the number it takes is
 * scored, and all smaller ones. Only bodies that carry it with none of them missing, or not even with all,
 * are not scored again: no package makes anybody heavier.
 *
 * @yields how far the search is, after every few combinations.
 */
export function* searchCombinations(
  instrument: Instrument,
  { bodies, packages = [] }: Pick<ConsultationInput, 'bodies' | 'packages'>,
  scored: readonly ScoredBody[],
  { target, rule }: { target: number; rule: RuleId },
): Generator<Progress, Smallest> {
  const levers = packages.map((one) => leversOf(instrument, one));
  const always = scored.filter(({ verdict }) => verdict === 'carries');
  const needed = Math.ceil(target * scored.length - 1e-9);
  const candidates = scored.flatMap((body) => candidateOf(body, packages, levers, rule));
  const of = 2 ** packages.length;
  let tried = 0;
  for (let size = 0; size <= packages.length; size++) {
    const found: { set: number; carried: number[] }[] = [];
    for (let set = 0; set < of; set++) {
      if (bitsIn(set) !== size) continue;
      tried += 1;
      if (tried % PACE === 0) yield { tried, of };
      const then = candidates.filter((one) => carriesWith(one, set, rule));
      if (always.length + then.length < needed) continue;
      const carried = [...always, ...then.map(({ body }) => body)].map(({ at }) => at);
      found.push({ set, carried: carried.toSorted((a, b) => a - b) });
    }
    if (found.length > 0) return cheapestOf(found, bodies, packages, target);
  }
  return { target, sets: null, carried: [], cost: null };
}

const bitsIn = (set: number): number => {
  let bits = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) bits += 1;
  return bits;
};

/** What these bits stand for. */
const chosen = <T>(list: readonly T[], set: number): T[] => list.filter((_, at) => (set >> at) & 1);

function candidateOf(
  body: ScoredBody,
  packages: readonly Package[],
  levers: readonly Levers[],
  rule: RuleId,
): Candidate[] {
  if (body.verdict === 'carries') return [];
  const touched = packages.reduce((bits, one, at) => {
    const { moves, pooling } = levers[at]!;
    return covers(one, body.body) && (moves.length > 0 || pooling) ? bits | (1 << at) : bits;
  }, 0);
  const candidate: Candidate = { body, levers, touched, known: new Map() };
  return carriesWith(candidate, touched, rule) ? [candidate] : [];
}

/** Whether a body carries the task at its worst end with a set of packages. */
function carriesWith(
  { body, levers, touched, known }: Candidate,
  set: number,
  rule: RuleId,
): boolean {
  const mine = set & touched;
  if (mine === 0) return false;
  const before = known.get(mine);
  if (before !== undefined) return before;
  const carries = worstWith(body, together(chosen(levers, mine)), rule) === 0;
  known.set(mine, carries);
  return carries;
}

function worstWith({ reading }: ScoredBody, levers: Levers, rule: RuleId): number {
  const { structure, cap } = reading;
  if (levers.pooling) return overallAt(structure, rule, missedWith(reading, levers).worst);
  const after = copyOf(reading);
  pull(reading, levers, after);
  const steps = new Uint8Array(structure.factors.length);
  return overallAt(structure, rule, factorSteps(structure, after.high, after.low, cap, steps));
}

function cheapestOf(
  found: { set: number; carried: number[] }[],
  bodies: readonly Body[],
  packages: readonly Package[],
  target: number,
): Smallest {
  const priced = found.map((one) => ({ ...one, cost: costOf(chosen(packages, one.set), bodies) }));
  const [first] = priced.toSorted((a, b) => dearer(a.cost, b.cost));
  const cost = first?.cost ?? null;
  const cheapest = priced.filter((one) => dearer(one.cost, cost) === 0);
  return {
    target,
    sets: cheapest.map(({ set }) => chosen(packages, set).map(({ id }) => id)),
    carried: cheapest.map(({ carried }) => carried),
    cost,
  };
}

/** What packages cost together over everybody that each is for. */
function costOf(packages: readonly Package[], bodies: readonly Body[]): Cost {
  const sum = { oneOff: 0, perYear: 0 };
  for (const one of packages) {
    const cost = costOver(
      one,
      bodies.filter((body) => covers(one, body)),
    );
    if (!cost) return null;
    sum.oneOff += cost.oneOff;
    sum.perYear += cost.perYear;
  }
  return sum;
}

/** By what they cost a year, then at once; what is not known comes last. */
function dearer(a: Cost, b: Cost): number {
  if (!a || !b) return Number(!a) - Number(!b);
  return a.perYear - b.perYear || a.oneOff - b.oneOff;
}
