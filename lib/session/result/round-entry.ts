import { findingsOf } from '@/lib/findings';
import type { Leg } from '@/lib/navigation/pages';
import { route } from '@/lib/session/navigation/route';
import type { Wording } from '@/lib/wording/texts';
import type { Assessed } from './use-assessed';

/** Where a round that has begun is entered. */
export interface RoundEntry {
  leg: Leg;
  /** Whether something asks to look there again; if not, it is where every round begins. */
  asked: boolean;
  /** Why there; null without a round to compare with. */
  why: string | null;
  /** The unknown answer that decides and is asked there. */
  question: string | null;
}

/** The first station that a comparison with the earlier round points at, else the first of the round. */
export function roundEntry({ request, result }: Assessed, wording: Wording): RoundEntry {
  const findings = findingsOf(result, request, wording);
  const again = result.round?.stations.find(({ reenter }) => reenter !== null);
  const legs = route.legs.filter(({ station }) => !station.module);
  const leg = legs.find(({ station }) => station.id === again?.id) ?? legs[0];
  if (!leg) throw new Error('The instrument has no stations');
  return {
    leg,
    asked: again !== undefined,
    why: findings[again ? `reenter.${again.id}` : 'round.next']?.sentence ?? null,
    question: again?.reenter === 'unknownDecides' ? (again.questions[0] ?? null) : null,
  };
}
