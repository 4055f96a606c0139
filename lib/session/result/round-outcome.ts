import type { Draft } from '@/lib/draft/draft';
import type { RoundOutcome } from '@/lib/draft/next-round';
import { type Fallback, toRequest } from '@/lib/draft/to-request';
import { localDay } from '@/lib/i18n/day';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';

/** How the present round ends: the level of the whole as it is now. */
export function outcomeOf(draft: Draft, fallback: Fallback, now: Date): RoundOutcome {
  const { overall } = assess(instrument, toRequest(draft, fallback));
  return { closedOn: localDay(now), level: overall.level };
}
