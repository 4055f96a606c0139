import { instrument } from '@/lib/instrument/instrument';
import type { Answers } from '@/lib/model/types';

/**
 * Drawn assessments: four kinds of municipality against the reference profiles. Everything about the supply
 * is invented; the draw compares rules and validates nothing. Written down, with its seed, before any rule
 * was tuned to it.
 */
export const SEED = 20261129;

/** How many are drawn per kind of municipality and task. */
const PER_GROUP = 21;

export const MUNICIPALITIES = ['small', 'smallInvested', 'large', 'largeInvested'] as const;
export type MunicipalityKind = (typeof MUNICIPALITIES)[number];

/** Where supply lies for operational and for strategic work, in steps 0–4, before chance (003§4.1). */
const SUPPLY: Record<MunicipalityKind, { population: number; hands: number; policy: number }> = {
  small: { population: 10_000, hands: 2, policy: 0.8 },
  smallInvested: { population: 10_000, hands: 2.4, policy: 2 },
  large: { population: 40_000, hands: 2.3, policy: 1.1 },
  largeInvested: { population: 40_000, hands: 3.2, policy: 3.3 },
};

export interface Drawn {
  municipality: MunicipalityKind;
  /** Id of a reference task. */
  task: string;
  /** Nature of the task, 0 operational – 4 strategic. */
  nature: number;
  population: number;
  answers: Answers;
}

/** Numbers from 0 to 1 that follow from a seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const level = (value: number): number => Math.min(4, Math.max(0, Math.round(value)));

/** Every drawn assessment, the same in every run. */
export function drawn(seed = SEED): Drawn[] {
  const next = numbers(seed);
  const around = (spread: number) => (next() + next() + next() - 1.5) * spread;
  const policy = new Set(
    instrument.factors
      .filter(({ capacity }) => capacity === 'policy')
      .flatMap(({ requirements }) => requirements.map(({ supply }) => supply)),
  );
  return instrument.referenceTasks.flatMap(({ id: task, nature, demand }) =>
    MUNICIPALITIES.flatMap((municipality) =>
      Array.from({ length: PER_GROUP }, () => {
        const { population, hands, policy: brains } = SUPPLY[municipality];
        // A municipality is good or poor at most things together.
        const own = around(0.8);
        const answers: Answers = { 'context-nature': nature, 'construct-considered': 'none' };
        for (const { id, side, kind, direction } of instrument.questions) {
          if (kind !== 'scale' || (side !== 'demand' && side !== 'supply')) continue;
          const middle =
            side === 'demand' ? (demand[id] ?? 1) : (policy.has(id) ? brains : hands) + own;
          const drawnLevel = level(middle + around(side === 'demand' ? 0.7 : 1));
          answers[id] = direction === 1 ? drawnLevel : 4 - drawnLevel;
        }
        return { municipality, task, nature, population, answers };
      }),
    ),
  );
}
