import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import type { AssessRequest, EarlierRequest, Instrument } from '@/lib/model/types';
import { anyNorm, anyRequest } from '@/tests/support/model/arbitraries';
import { allAnswered, request } from '@/tests/support/model/builders';
import { steady } from '@/tests/support/model/costs';
import { smallInstrument } from '@/tests/support/model/small-instrument';
import { anySmallRequest } from '@/tests/support/model/small-requests';
import { stepsOf } from '@/tests/support/model/steps';

/** Rounds need no advice: found much faster without. */
const quick: Instrument = { ...instrument, measures: [] };

const roundOf = (of: Instrument, now: Parameters<typeof assess>[1], earlier: EarlierRequest) => {
  const { overall, round } = assess(of, {
    ...now,
    previousRound: { on: '2026-01-01', request: earlier },
  });
  return { overall, round: round! };
};

const earlierOf = ({ previousRound: _, ...request }: AssessRequest): EarlierRequest => request;

describe('A round replayed', () => {
  it('ends at the present level, and starts from the earlier one under the present norm', () => {
    fc.assert(
      fc.property(anyRequest, anyRequest, (now, before) => {
        const { overall, round } = roundOf(quick, now, earlierOf(before));
        const start = stepsOf({ ...before, norm: now.norm });
        expect(round.earlier.overall.between).toEqual(start.overall.between);
        expect(round.earlier.capacities.map(({ between }) => between)).toEqual(
          start.capacities.map(({ between }) => between),
        );
        const last = round.answers.at(-1)?.between ?? round.earlier.overall.between;
        expect(last).toEqual(overall.between);
      }),
      { numRuns: 40 },
    );
  });

  it('does so on the small instrument', () => {
    fc.assert(
      fc.property(anySmallRequest, anySmallRequest, (now, before) => {
        const { overall, round } = roundOf(smallInstrument, now, before);
        const last = round.answers.at(-1)?.between ?? round.earlier.overall.between;
        expect(last).toEqual(overall.between);
      }),
      { numRuns: 150 },
    );
  });

  it('counts a cost table that came in between as a change of the promise', () => {
    const answers = {
      ...allAnswered(1, 3),
      'demand-funding-promised': 4,
      'demand-funding-lasting': 4,
      'supply-lasting-plan': 0,
    };
    const costs = steady({
      years: 3,
      lines: [{ label: 'Kost', oneOff: 0, yearly: 100, fte: 1 }],
      promised: { oneOff: 0, yearly: 0, indexed: true },
    });
    const { overall, round } = roundOf(quick, request(answers, { costs }), request(answers));
    expect(overall.level).toBe('strengthen');
    expect(round.earlier.overall.level).toBe('carries');
    expect(round.answers).toMatchObject([
      { question: 'demand-funding-promised', between: ['strengthen', 'strengthen'] },
    ]);
  });

  it('lists every changed answer once, and nothing that is the same', () => {
    fc.assert(
      fc.property(anySmallRequest, anySmallRequest, (now, before) => {
        const { round } = roundOf(smallInstrument, now, before);
        const listed = round.answers.map(({ question }) => question);
        expect(new Set(listed).size).toBe(listed.length);
        const said = (request: typeof now, id: string) =>
          JSON.stringify([
            request.intervals?.[id] ?? request.answers?.[id] ?? null,
            !request.intervals?.[id] && request.unsure?.includes(id),
          ]);
        for (const id of listed) expect(said(now, id), id).not.toBe(said(before, id));
      }),
      { numRuns: 100 },
    );
  });

  it('with the same answers changes nothing, whatever the norm', () => {
    fc.assert(
      fc.property(anyRequest, anyNorm, (now, norm) => {
        const { overall, round } = roundOf(quick, now, { ...earlierOf(now), norm });
        expect(round.answers).toEqual([]);
        expect(round.earlier.overall.between).toEqual(overall.between);
        expect(round.otherNorm).toBe(norm === (now.norm ?? 'firstTier') ? null : norm);
        for (const { state } of round.stations) expect(state).not.toBe('changed');
        expect(overall.lost).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
