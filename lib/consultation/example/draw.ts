import type { Answers, Instrument } from '@/lib/model/types';

/** Kinds of municipality that are told apart: by size, and by whether they invested in policy staff. */
export const MUNICIPALITY_KINDS = ['small', 'smallInvested', 'large', 'largeInvested'] as const;
export type MunicipalityKind = (typeof MUNICIPALITY_KINDS)[number];

/** Where supply lies for operational and for strategic work, in steps 0–4, before chance (003§4.1). */
export const SUPPLY: Record<
  MunicipalityKind,
  { population: number; hands: number; policy: number }
> = {
  small: { population: 10_000, hands: 2, policy: 0.8 },
  smallInvested: { population: 10_000, hands: 2.4, policy: 2 },
  large: { population: 40_000, hands: 2.3, policy: 1.1 },
  largeInvested: { population: 40_000, hands: 3.2, policy: 3.3 },
};

interface Drawn {
  kind: MunicipalityKind;
  /** Nature of the task, 0 operational – 4 strategic. */
  nature: number;
  /** Steps 0–4 that the task asks, per demand question. */
  demand: Readonly<Record<string, number>>;
}

/** A step near 0, symmetric, at most 1.5 × `spread` away. */
const around = (next: () => number, spread: number): number =>
  (next() + next() + next() - 1.5) * spread;

export const level = (value: number): number => Math.min(4, Math.max(0, Math.round(value)));

/**
 * Drawn answers on what a task asks and a municipality has. Everything about the supply is invented: it
 * compares rules and fills examples, and validates nothing. A municipality is good or poor at most things
 * together.
 *
 * @param next Numbers from 0 to 1.
 */
export function drawAnswers(
  instrument: Instrument,
  { kind, nature, demand }: Drawn,
  next: () => number,
): Answers {
  const policy = policySupply(instrument);
  const own = around(next, 0.8);
  const answers: Answers = { 'context-nature': nature, 'construct-considered': 'none' };
  for (const { id, side, kind: asked, direction } of instrument.questions) {
    if (asked !== 'scale' || (side !== 'demand' && side !== 'supply')) continue;
    const has = policy.has(id) ? SUPPLY[kind].policy : SUPPLY[kind].hands;
    const middle = side === 'demand' ? (demand[id] ?? 1) : has + own;
    const drawn = level(middle + around(next, side === 'demand' ? 0.7 : 1));
    answers[id] = direction === 1 ? drawn : 4 - drawn;
  }
  return answers;
}

/** Supply questions of the policy capacity. */
const policySupply = ({ factors }: Instrument): Set<string> =>
  new Set(
    factors
      .filter(({ capacity }) => capacity === 'policy')
      .flatMap(({ requirements }) => requirements.map(({ supply }) => supply)),
  );
