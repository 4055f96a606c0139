'use client';

import { useEffect, useMemo, useState } from 'react';
import type { Consultation } from '@/lib/consultation/record';
import type { Ledger } from '@/lib/consultation/types';
import { consultationStore } from './device';
import { type EarlierRound, earlierRound } from './earlier-round';

/** The round before: none or being looked for, not on this device, or what of it is laid beside this one. */
export type EarlierState = (
  | { kind: 'none' | 'notHere' }
  | { kind: 'here'; earlier: EarlierRound }
) & {
  /** Of everything that the rounds before published, as far as they are here. */
  published: Ledger[];
};

type Round = Pick<Consultation, 'previous' | 'publications'>;

/** The consultations of all rounds before, from this device, the last first. */
async function roundsBefore(id: string): Promise<Consultation[]> {
  const store = await consultationStore();
  const found = new Map<string, Consultation>();
  let next: string | undefined = id;
  while (next !== undefined && !found.has(next)) {
    const round: Consultation | undefined = await store.get(next).catch(() => undefined);
    if (!round) break;
    found.set(next, round);
    next = round.previous?.id;
  }
  return [...found.values()];
}

const ledgersOf = (rounds: readonly Pick<Round, 'publications'>[]): Ledger[] =>
  rounds.flatMap(({ publications }) => publications.map(({ ledger }) => ledger));

/** The round before this one, from this device. */
export function useEarlierRound({ previous, publications }: Round): EarlierState {
  const id = previous?.id;
  const [found, setFound] = useState<{ id: string; rounds: Consultation[] } | null>(null);
  useEffect(() => {
    if (!id) return;
    let left = false;
    void roundsBefore(id).then((rounds) => {
      if (!left) setFound({ id, rounds });
    });
    return () => {
      left = true;
    };
  }, [id]);
  return useMemo<EarlierState>(() => {
    if (!id || found?.id !== id) return { kind: 'none', published: [] };
    const { rounds } = found;
    const [before] = rounds;
    if (!before) return { kind: 'notHere', published: [] };
    const published = ledgersOf(rounds);
    const ledgers = [...published, ...ledgersOf([{ publications }])];
    return { kind: 'here', earlier: earlierRound(before, ledgers), published };
  }, [id, found, publications]);
}
