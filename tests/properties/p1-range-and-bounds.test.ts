import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AssessRequest } from '@/lib/model/types';
import { anyRequest, anyTeam, requestWith } from '@/tests/support/model/arbitraries';
import { outsideBounds, STEP, scoresOf, spans } from '@/tests/support/model/scores';

describe('P1 every score lies in its range and inside its bounds', () => {
  it('holds for factors and capacities, either norm, cost tables and teams', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const result = scoresOf(request);
        expect(outsideBounds(result)).toEqual([]);
        for (const { name, bounds } of spans(result)) {
          if (!bounds) continue;
          expect(bounds[0], name).toBeGreaterThanOrEqual(0);
          expect(bounds[1], name).toBeLessThanOrEqual(100);
          expect(bounds[0], name).toBeLessThanOrEqual(bounds[1]);
        }
      }),
      { numRuns: 120 },
    );
  });

  it('holds for relief, added demand, net effect, shares and views', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { factors, capacities, constraints, views, autonomy } = scoresOf(request);
        const within = (value: number | null, low: number, high: number) => {
          if (value === null) return;
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        };
        for (const { relief, addedDemand, netEffect, headroom } of factors) {
          within(relief.expected, 0, 1);
          within(relief.supported, 0, 1);
          within(addedDemand, 0, 25);
          within(netEffect, -100, 100);
          within(headroom, 0, 100);
        }
        for (const { unknownShare } of capacities) within(unknownShare, 0, 1);
        for (const { binding } of constraints) within(binding, 0, 1);
        for (const view of [views.tool, views.computational, views.proxy, views.ensemble])
          within(view, 0, 100);
        within(views.oneSidedness, 0, 100);
        within(views.orientation, -100, 100);
        if (autonomy.usable !== null) within(autonomy.usable, 0, autonomy.formal! + STEP);
      }),
      { numRuns: 80 },
    );
  });
});

const reversed = <T>(object: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(object).toReversed());

describe('P1 the same input gives the same output, in any order', () => {
  it('holds for the same request again, whatever the order of the answers', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { answers, respondents } = request;
        const shuffled: AssessRequest = {
          ...structuredClone(request),
          ...(answers && { answers: reversed(answers) }),
          ...(respondents && {
            respondents: respondents.map((one) => ({ ...one, answers: reversed(one.answers) })),
          }),
        };
        expect(JSON.stringify(scoresOf(shuffled))).toBe(JSON.stringify(scoresOf(request)));
      }),
      { numRuns: 100 },
    );
  });

  it('holds whatever the order of the respondents', () => {
    fc.assert(
      fc.property(requestWith({ respondents: anyTeam() }), (request) => {
        const shuffled = { ...request, respondents: request.respondents?.toReversed() };
        expect(scoresOf(shuffled)).toEqual(scoresOf(request));
      }),
      { numRuns: 80 },
    );
  });
});
