import { type Draft, type Fallback, toRequest } from '@/lib/assessment/draft';
import type { RoundOutcome } from '@/lib/assessment/updates';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';

/** How the present round ends: the gaps as they are now. */
export function outcomeOf(draft: Draft, fallback: Fallback, now: Date): RoundOutcome {
  const { capacities, overall } = assess(instrument, { ...toRequest(draft, fallback), runs: 0 });
  return {
    closedOn: now.toISOString().slice(0, 10),
    gaps: Object.fromEntries(capacities.map(({ id, gap }) => [id, gap])),
    level: overall.level,
  };
}
