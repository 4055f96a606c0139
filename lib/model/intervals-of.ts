import { combine } from '@/lib/model/team/team';
import { assume, defaultAssumptions } from './assumptions';
import type { Instrument, ScoredRequest } from './types';

/**
 * A request's answers without its members: intervals of the scales, and one answer to everything else. For
 * handing on to a next round, or to a region.
 */
export function intervalsOf(
  instrument: Instrument,
  request: ScoredRequest,
): Required<Pick<ScoredRequest, 'answers' | 'intervals'>> {
  const reach = assume(defaultAssumptions(instrument), 'unsureReach');
  const { answers, intervals } = combine(request, instrument, reach);
  return {
    answers: Object.fromEntries(Object.entries(answers).filter(([id]) => !intervals.has(id))),
    intervals: Object.fromEntries(
      [...intervals].map(([id, { low, high, point, divided }]) => [
        id,
        { low, high, point, divided },
      ]),
    ),
  };
}
