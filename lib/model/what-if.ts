import { changesOf, withMeasures } from '@/lib/model/advice/effects';
import { readRequest } from '@/lib/model/answers/reading';
import { adviceOn } from '@/lib/model/steps/advice';
import { capacitiesOf, endsOf, overallOf, sameEnds, score } from '@/lib/model/steps/score';
import type { CapacityResult, Ends, Reading } from './result';
import type { Instrument, ScoredRequest, Verdict } from './types';

/** What an assessment would say once some measures have done what they should. */
export interface WhatIf extends Reading {
  advice: Verdict;
  capacities: (Reading & Pick<CapacityResult, 'id'>)[];
  /** Factors that would miss other steps than now. */
  factors: { id: string; from: Ends; to: Ends }[];
  /** Measures among them that would change no answer: what they bring cannot be counted. */
  without: string[];
}

/**
 * Scores a request as if these measures were done, under its own norm: each sets or moves the answers it
 * names, and never makes one heavier. Measures that the instrument does not know are left out; their order
 * is no matter. A scenario beside the level, like pooling: nothing of it is today's capacity.
 */
export function whatIf(
  instrument: Instrument,
  request: Omit<ScoredRequest, 'previousRound'>,
  measures: readonly string[],
): WhatIf {
  const reading = readRequest(instrument, request);
  const done = instrument.measures.filter(({ id }) => measures.includes(id));
  const then = withMeasures(reading, done);
  const [before, after] = [score(reading), score(then)];
  const { levels } = after;
  return {
    ...overallOf(levels),
    advice: adviceOn(then, levels, request.context.task.refusable).advice,
    capacities: capacitiesOf(levels),
    factors: reading.structure.factors.flatMap(({ factor: { id } }, f) => {
      const [from, to] = [endsOf(before, f), endsOf(after, f)];
      return sameEnds(from, to) ? [] : [{ id, from, to }];
    }),
    without: done
      .filter((measure) => changesOf(reading, [measure]).length === 0)
      .map(({ id }) => id),
  };
}
