import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import { plannedHires } from '@/lib/model/digital/planned';
import { poolingResult } from '@/lib/model/digital/pooling';
import { type AssessRequest, LEVELS } from '@/lib/model/types';
import { anyRequest, anyTeam, requestWith } from '@/tests/support/model/arbitraries';
import { endsIn, levelsIn, scoredOf, stepsOf } from '@/tests/support/model/steps';

describe('P1 best ≤ point ≤ worst, and every level lies between its ends', () => {
  it('holds for what is missed today, during introduction and once it runs', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const steps = stepsOf(request);
        for (const [name, { best, worst, point }] of endsIn(steps)) {
          expect(best, name).toBeGreaterThanOrEqual(0);
          expect(best, name).toBeLessThanOrEqual(worst);
          expect(worst, name).toBeLessThanOrEqual(4);
          if (point === null) continue;
          expect(point, name).toBeGreaterThanOrEqual(best);
          expect(point, name).toBeLessThanOrEqual(worst);
        }
        for (const { id, shortfall, during, running } of steps.factors) {
          const all = [shortfall, during, running].flatMap(({ best, worst, point }) => [
            best,
            worst,
            point ?? 0,
          ]);
          expect(all.every(Number.isInteger), id).toBe(true);
        }
        for (const [name, best, worst] of levelsIn(steps)) {
          expect(best, name).toBeLessThanOrEqual(worst);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('holds for what is missed with cooperation, and with the hires that are decided', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { reading, scored } = scoredOf(request);
        const planned = plannedHires(reading, scored);
        const scenarios = [
          ...poolingResult(reading, scored).factors,
          ...(planned ? [{ id: planned.requirement, ...planned }] : []),
        ];
        for (const { id, from, to } of scenarios) {
          const ends = [to.best, to.point ?? to.best, to.worst];
          expect(ends, id).toEqual(ends.toSorted());
          expect(to.best, id).toBeLessThanOrEqual(from.best);
          expect(to.worst, id).toBeLessThanOrEqual(from.worst);
          expect(to.point ?? 0, id).toBeLessThanOrEqual(from.point ?? 0);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives a level exactly where both ends agree, and the heaviest capacity overall', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { capacities, overall } = stepsOf(request);
        const readings = capacities.flatMap(({ during, running, ...today }) => [
          today,
          during,
          running,
        ]);
        for (const { level, between } of [...readings, overall]) {
          expect(level).toBe(between[0] === between[1] ? between[0] : null);
        }
        for (const end of [0, 1] as const) {
          const positions = capacities.map(({ between }) => LEVELS.indexOf(between[end]));
          expect(LEVELS.indexOf(overall.between[end])).toBe(Math.max(...positions));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('holds for shares, bindings and views', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { factors, constraints, views, autonomy, pooling } = assess(instrument, request);
        const within = (value: number | null, low: number, high: number) => {
          if (value === null) return;
          expect(value).toBeGreaterThanOrEqual(low);
          expect(value).toBeLessThanOrEqual(high);
        };
        for (const { relief, load } of factors) {
          within(relief.expected, 0, 1);
          within(relief.supported, 0, relief.expected);
          within(load.during, 0, 1);
          within(load.running, 0, 1);
        }
        for (const { binding, severity } of constraints) {
          within(binding, 0, 1);
          within(severity, 0, 1);
        }
        for (const view of [views.tool, views.computational, views.proxy, views.ensemble])
          within(view, 0, 4);
        within(views.oneSidedness, 0, 4);
        within(views.orientation, -4, 4);
        within(pooling.share, 0, 1);
        if (autonomy.usable !== null) within(autonomy.usable, 0, autonomy.formal!);
      }),
      { numRuns: 60 },
    );
  });
});

const reversed = <T>(object: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(object).toReversed());

describe('P1 the same input gives the same output, in any order', () => {
  it('holds whatever the order of the answers', () => {
    fc.assert(
      fc.property(anyRequest, (request) => {
        const { answers, respondents, unsure, intervals } = request;
        const shuffled: AssessRequest = {
          ...structuredClone(request),
          ...(answers && { answers: reversed(answers) }),
          ...(intervals && { intervals: reversed(intervals) }),
          ...(unsure && { unsure: unsure.toReversed() }),
          ...(respondents && {
            respondents: respondents.map((one) => ({ ...one, answers: reversed(one.answers) })),
          }),
        };
        expect(JSON.stringify(assess(instrument, shuffled))).toBe(
          JSON.stringify(assess(instrument, request)),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('holds whatever the order of the respondents', () => {
    fc.assert(
      fc.property(requestWith({ respondents: anyTeam() }), (request) => {
        const shuffled = { ...request, respondents: request.respondents?.toReversed() };
        expect(assess(instrument, shuffled)).toEqual(assess(instrument, request));
      }),
      { numRuns: 60 },
    );
  });

  it('holds whatever the order of the questions', () => {
    const turned = { ...instrument, questions: instrument.questions.toReversed() };
    fc.assert(
      fc.property(anyRequest, (request) => {
        const [one, other] = [stepsOf(request), stepsOf(request, turned)];
        const withoutLists = ({ factors, ...rest }: typeof one) => ({
          ...rest,
          factors: factors.map(({ unknown, ...factor }) => ({
            ...factor,
            unknown: unknown.toSorted(),
          })),
        });
        expect(withoutLists(other)).toEqual(withoutLists(one));
      }),
      { numRuns: 150 },
    );
  });
});
