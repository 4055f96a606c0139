import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answers, CostTable } from '@/lib/model/types';
import { anyNorm, completeAnswers } from '@/tests/support/model/arbitraries';
import { allAnswered, request } from '@/tests/support/model/builders';
import { steady } from '@/tests/support/model/costs';
import { type Steps, stepsOf } from '@/tests/support/model/steps';

/** The level of the promised answer, in the words of its options: none · about a quarter … · practically all. */
function answerAt(percent: number): number {
  if (percent < 12.5) return 0;
  if (percent < 37.5) return 1;
  if (percent < 62.5) return 2;
  return percent < 87.5 ? 3 : 4;
}

/** A table of which this percentage is promised: one-off, recurring, or both. */
const tables: ((percent: number, size: number, years: number) => CostTable)[] = [
  (percent, size, years) =>
    steady({
      years,
      lines: [{ label: 'Kost', oneOff: 0, yearly: 100 * size, fte: 1 }],
      promised: { oneOff: 0, yearly: percent * size, indexed: true },
    }),
  (percent, size, years) =>
    steady({
      years,
      lines: [
        { label: 'Kost', oneOff: 40 * size, yearly: 0, fte: null },
        { label: 'Kost', oneOff: 60 * size, yearly: 0, fte: null },
      ],
      promised: { oneOff: percent * size, yearly: 0, indexed: false },
    }),
  (percent, size, years) =>
    steady({
      years,
      lines: [{ label: 'Kost', oneOff: 100 * size, yearly: 100 * size, fte: null }],
      promised: { oneOff: percent * size, yearly: percent * size, indexed: null },
    }),
  // Only in the last year, and rising: a table with years of their own.
  (percent, size, years) => ({
    from: 2028,
    years,
    lines: [
      {
        label: 'Kost',
        oneOff: 0,
        perYear: Array.from({ length: years }, (_, year) => (year === years - 1 ? 100 * size : 0)),
        fte: null,
        indexed: true,
      },
    ],
    promised: {
      oneOff: 0,
      perYear: Array.from({ length: years }, (_, year) => (year === 0 ? percent * size : 0)),
      indexed: false,
    },
  }),
];

const said = ({ factors, capacities, overall }: Steps) => ({ factors, capacities, overall });

describe('P12 the same facts as answer or as cost table give the same level', () => {
  const cases: [string, Answers][] = [
    ['carried', allAnswered(2, 2)],
    ['short', allAnswered(1, 3)],
    ['half', { ...allAnswered(1, 3), 'demand-funding-lasting': 4, 'supply-lasting-plan': 2 }],
    ['no room', { ...allAnswered(1, 3), 'demand-funding-lasting': 4, 'supply-lasting-plan': 0 }],
    ['all room', { ...allAnswered(1, 3), 'demand-funding-lasting': 4, 'supply-lasting-plan': 4 }],
  ];

  it.each(cases)('for every whole percentage, 0–100: %s', (_, answers) => {
    for (let percent = 0; percent <= 100; percent++) {
      const rated = stepsOf(request({ ...answers, 'demand-funding-promised': answerAt(percent) }));
      for (const table of tables) {
        const costed = stepsOf(request(answers, { costs: table(percent, 1000, 4) }));
        expect(said(costed), `${percent} %`).toEqual(said(rated));
      }
    }
  });

  it('whatever else is answered, and whatever the amounts and the years', () => {
    fc.assert(
      fc.property(
        completeAnswers,
        anyNorm,
        fc.nat(100),
        fc.constantFrom(...tables),
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 3, max: 20 }),
        (answers, norm, percent, table, size, years) => {
          const costs = table(percent, size, years);
          const rated = request(
            { ...answers, 'demand-funding-promised': answerAt(percent) },
            { norm },
          );
          // What was answered beside a table does not count.
          const costed = request(
            { ...answers, 'demand-funding-promised': 4 - answerAt(percent) },
            { norm, costs },
          );
          expect(said(stepsOf(costed))).toEqual(said(stepsOf(rated)));
        },
      ),
      { numRuns: 300 },
    );
  });
});
