import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { missedWith, withLevers } from '@/lib/consultation/packages/apply';
import { searchCombinations } from '@/lib/consultation/packages/combinations';
import { covers } from '@/lib/consultation/packages/cover';
import { leversOf, together } from '@/lib/consultation/packages/levers';
import { fromReady } from '@/lib/consultation/packages/ready';
import { analyse } from '@/lib/consultation/reading/analyse';
import { scoreBodies, termsOf } from '@/lib/consultation/reading/scoring';
import { tablesOf } from '@/lib/consultation/reading/tables';
import { overallCell } from '@/lib/consultation/reading/verdicts';
import {
  type ConsultationInput,
  type ConsultationReading,
  TALLY_CELLS,
  type Tally,
} from '@/lib/consultation/types';
import { instrument } from '@/lib/instrument/instrument';
import { readyPackages } from '@/lib/instrument/packages';
import { readRequest } from '@/lib/model/answers/reading';
import { differenceAt } from '@/lib/model/steps/missing';
import { stepsMissed } from '@/lib/model/steps/score';
import {
  anyConsultation,
  anyLever,
  packagesOf,
  reliefLever,
} from '@/tests/support/consultation/drawn';
import { completeAnswers } from '@/tests/support/model/arbitraries';
import { request } from '@/tests/support/model/builders';
import { smallInstrument } from '@/tests/support/model/small-instrument';

const read = (input: ConsultationInput): ConsultationReading => analyse(smallInstrument, input);
const scored = (input: ConsultationInput) => scoreBodies(smallInstrument, input);
const runs = (numRuns: number) => ({ numRuns });

/** Every tally of a reading that is about a list of bodies rather than about an answer. */
const talliesIn = ({ overall, groups, capacities, tests, packages }: ConsultationReading) => [
  overall,
  ...capacities.map(({ tally }) => tally),
  ...Object.values(tests),
  ...packages.flatMap(({ before, after, tests: { strict, mild } }) => [
    before,
    after,
    strict,
    mild,
  ]),
  ...[...groups, ...capacities.flatMap((one) => one.groups)]
    .flatMap((one) => one.groups)
    .map(({ tally }) => tally),
];

const sum = (tally: Tally): number =>
  TALLY_CELLS.reduce((total, cell) => total + Number(tally.cells[cell]), 0);

describe('the bodies', () => {
  it('count alike in whatever order they stand and whatever they are called', () => {
    fc.assert(
      fc.property(anyConsultation(), fc.infiniteStream(fc.nat()), (input, keys) => {
        const shuffled = <T>(list: readonly T[]) =>
          list
            .map((one) => ({ one, key: keys.next().value }))
            .toSorted((a, b) => a.key - b.key)
            .map(({ one }) => one);
        const renamed = (id: string) => `z${9 - Number(id.slice(1))}`;
        const other: ConsultationInput = {
          ...input,
          bodies: shuffled(input.bodies.map((body) => ({ ...body, id: renamed(body.id) }))),
          responses: shuffled(
            input.responses.map((response) => ({ ...response, body: renamed(response.body) })),
          ),
        };
        const { flips: _, ...first } = read(input);
        const { flips: __, ...second } = read(other);
        expect(second).toEqual(first);
      }),
      runs(60),
    );
  });

  it('sum to all who were asked, in every group', () => {
    fc.assert(
      fc.property(anyConsultation(), (input) => {
        const reading = read(input);
        for (const tally of talliesIn(reading)) {
          if (tally === 'tooFew') throw new Error('Nothing is withheld here.');
          expect(sum(tally) + tally.otherwise + tally.silent).toBe(tally.asked);
        }
        for (const { groups } of reading.groups) {
          const all = groups.reduce((total, { tally }) => total + (tally as Tally).asked, 0);
          expect(all).toBe(input.bodies.length);
        }
        for (const { missing, open, silent, requirements } of reading.factors) {
          const count = [...missing, open].reduce<number>((total, n) => total + Number(n), 0);
          expect(count + silent + reading.response.otherwise).toBe(input.bodies.length);
          for (const { demand } of requirements) {
            const rated = [...demand.counts, demand.unknown].map(Number);
            expect(rated.reduce((a, b) => a + b, 0)).toBe(reading.response.answered);
          }
        }
      }),
      runs(60),
    );
  });

  it('each stand in exactly one cell of every table they are counted in', () => {
    fc.assert(
      fc.property(anyConsultation(), (input) => {
        for (const { base, cells } of tablesOf(smallInstrument, input)) {
          expect(cells.flatMap(({ members }) => members).toSorted((a, b) => a - b)).toEqual(base);
        }
      }),
      runs(40),
    );
  });

  it('that are silent change nothing but widen what is said of all', () => {
    fc.assert(
      fc.property(anyConsultation(fc.constant([])), (input) => {
        const bodies = [...input.bodies, { id: 'silent', population: 9_000, province: 'Limburg' }];
        const [before, after] = [read(input).overall, read({ ...input, bodies }).overall];
        expect(after.cells).toEqual(before.cells);
        expect(after.ofAnswered).toEqual(before.ofAnswered);
        expect(after.ofAsked![0]).toBeLessThanOrEqual(before.ofAsked![0]);
        expect(after.ofAsked![1]).toBeGreaterThanOrEqual(before.ofAsked![1]);
      }),
      runs(60),
    );
  });
});

describe('a package', () => {
  it('makes nobody heavier at either end, alone or with others', () => {
    fc.assert(
      fc.property(anyConsultation(), (input) => {
        const levers = (input.packages ?? []).map((one) => leversOf(smallInstrument, one));
        for (const { reading, missed } of scored(input)) {
          for (const set of [...levers, together(levers)]) {
            const after = missedWith(reading, set);
            missed.best.forEach((steps, f) => {
              expect(after.best[f]).toBeLessThanOrEqual(steps);
              expect(after.worst[f]).toBeLessThanOrEqual(missed.worst[f]!);
            });
          }
        }
      }),
      runs(120),
    );
  });

  it('of talks alone moves nobody, and neither does relief alone', () => {
    fc.assert(
      fc.property(
        anyConsultation(
          packagesOf(reliefLever).map((list) => [
            ...list,
            { id: 'dialogue', title: 'Overleg', levers: [] },
          ]),
        ),
        (input) => {
          for (const { before, after, moves } of read(input).packages) {
            expect(after.cells).toEqual(before.cells);
            expect(moves).toEqual([]);
          }
        },
      ),
      runs(60),
    );
  });

  it('is combined in whatever order, and never added twice', () => {
    fc.assert(
      fc.property(anyConsultation(), (input) => {
        const levers = (input.packages ?? []).map((one) => leversOf(smallInstrument, one));
        for (const { reading } of scored(input)) {
          const after = withLevers(reading, together(levers));
          const other = withLevers(reading, together([...levers, ...levers].toReversed()));
          expect([other.low, other.high, other.point]).toEqual([
            after.low,
            after.high,
            after.point,
          ]);
        }
      }),
      runs(80),
    );
  });

  it('that steps leaves what nobody knows as it is', () => {
    fc.assert(
      fc.property(anyConsultation(), (input) => {
        const steps = (input.packages ?? []).map(({ levers, ...one }) => ({
          ...one,
          levers: levers.filter((lever) => 'step' in lever),
        }));
        for (const { reading } of scored(input)) {
          const after = withLevers(
            reading,
            together(steps.map((one) => leversOf(smallInstrument, one))),
          );
          reading.point.forEach((point, at) => {
            if (!Number.isNaN(point)) return;
            expect([after.low[at], after.high[at]]).toEqual([reading.low[at], reading.high[at]]);
          });
        }
      }),
      runs(40),
    );
  });

  it('moves as many as its before and after differ by, and each flip is told', () => {
    fc.assert(
      fc.property(anyConsultation(), (input) => {
        const shared = {
          ...input,
          responses: input.responses.map((one) => ({ ...one, sharing: 'named' as const })),
        };
        const { packages, flips } = read(shared);
        for (const { id, before, after, moves } of packages) {
          for (const cell of TALLY_CELLS) {
            const net = moves.reduce(
              (total, { from, to, n }) =>
                total + (to === cell ? Number(n) : 0) - (from === cell ? Number(n) : 0),
              0,
            );
            expect(Number(before.cells[cell]) + net).toBe(after.cells[cell]);
          }
          const told = moves.reduce((total, { n }) => total + Number(n), 0);
          expect(flips?.[id]).toHaveLength(told);
          for (const { factors, answers } of flips?.[id] ?? []) {
            expect(factors.length * answers.length).toBeGreaterThan(0);
          }
        }
      }),
      runs(60),
    );
  });

  it.each(readyPackages)(
    '$id never makes lighter what it says it does not',
    ({ never, ...one }) => {
      const levers = leversOf(instrument, fromReady({ never, ...one }, 'P'));
      const pooling = fc.constantFrom('sporadic', 'continuity', 'strategic', 'no');
      fc.assert(
        fc.property(completeAnswers, pooling, (answers, kind) => {
          const reading = readRequest(instrument, request({ ...answers, 'pooling-kind': kind }));
          const { structure, cap } = reading;
          const after = withLevers(reading, levers);
          const [before, then] = [stepsMissed(reading), missedWith(reading, levers)];
          const at = (of: Pick<typeof reading, 'low' | 'high'>, r: number) => [
            differenceAt(structure, r, of.low, of.high, cap),
            differenceAt(structure, r, of.high, of.low, cap),
          ];
          structure.requirements.forEach(({ requirement }, r) => {
            if (never.includes(requirement.id)) expect(at(after, r)).toEqual(at(reading, r));
          });
          structure.factors.forEach(({ factor }, f) => {
            if (!factor.requirements.every(({ id }) => never.includes(id))) return;
            expect([then.best[f], then.worst[f]]).toEqual([before.best[f], before.worst[f]]);
          });
        }),
        runs(25),
      );
    },
  );
});

describe('the smallest combination', () => {
  it('is the one that going through all of them finds', () => {
    fc.assert(
      fc.property(
        anyConsultation(packagesOf(anyLever, { most: 4 })),
        fc.constantFrom(0, 0.25, 0.5, 0.8, 1),
        (input, target) => {
          const { rule } = termsOf(input);
          const { packages = [] } = input;
          const bodies = scored(input);
          const search = searchCombinations(smallInstrument, input, bodies, { target, rule });
          let step = search.next();
          while (!step.done) step = search.next();
          const reached = Array.from({ length: 2 ** packages.length }, (_, set) => set)
            .map((set) => packages.filter((__, at) => (set >> at) & 1))
            .filter((chosen) => {
              const carried = bodies.filter(({ reading, body }) => {
                const own = chosen.filter((one) => covers(one, body));
                const levers = together(own.map((one) => leversOf(smallInstrument, one)));
                const after = missedWith(reading, levers);
                return overallCell(reading.structure, rule, after) === 'carries';
              });
              return carried.length >= target * bodies.length;
            });
          if (reached.length === 0) {
            expect(step.value.sets).toBeNull();
            return;
          }
          const fewest = Math.min(...reached.map((chosen) => chosen.length));
          const few = reached.filter((chosen) => chosen.length === fewest);
          const dear = (chosen: typeof packages) =>
            chosen.some(({ cost }) => !cost)
              ? Number.POSITIVE_INFINITY
              : chosen.reduce(
                  (total, { cost }) => total + 1_000 * (cost?.perYear ?? 0) + (cost?.oneOff ?? 0),
                  0,
                );
          const least = Math.min(...few.map(dear));
          const cheapest = few.filter((chosen) => dear(chosen) === least);
          expect(step.value.sets).toEqual(cheapest.map((chosen) => chosen.map(({ id }) => id)));
        },
      ),
      runs(120),
    );
  });
});
