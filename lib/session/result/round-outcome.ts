import type { Draft } from '@/lib/draft/draft';
import { type Fallback, toRequest } from '@/lib/draft/to-request';
import type { RoundOutcome } from '@/lib/draft/updates';
import { localDay } from '@/lib/i18n/day';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';

/** How the present round ends: the gaps as they are now. */
export function outcomeOf(draft: Draft, fallback: Fallback, now: Date): RoundOutcome {
  const { capacities, overall } = assess(instrument, { ...toRequest(draft, fallback), runs: 0 });
  return {
    closedOn: localDay(now),
    gaps: Object.fromEntries(capacities.map(({ id, gap }) => [id, gap])),
    level: overall.level,
  };
}
