import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { type Answers, CAPACITIES } from '@/lib/model/types';
import { anyAnswers, anyCosts, anyNorm } from '@/tests/support/model/arbitraries';
import { demandQuestions, request, supplyQuestions } from '@/tests/support/model/builders';
import { scoresOf } from '@/tests/support/model/scores';

const capacityOf = new Map(instrument.factors.map(({ id, capacity }) => [id, capacity]));

describe('P5 answers of one capacity leave the others untouched before digitalization', () => {
  it.each(CAPACITIES)('%s', (capacity) => {
    const own = [...demandQuestions, ...supplyQuestions].filter(({ factors }) =>
      factors.some(({ id }) => capacityOf.get(id) === capacity),
    );
    fc.assert(
      fc.property(anyAnswers, anyAnswers, anyNorm, (answers, others, norm) => {
        const swapped: Answers = { ...answers };
        for (const { id } of own) {
          delete swapped[id];
          if (others[id] !== undefined) swapped[id] = others[id];
        }
        const [a, b] = [scoresOf(request(answers, { norm })), scoresOf(request(swapped, { norm }))];
        CAPACITIES.forEach((other, i) => {
          if (other === capacity) return;
          expect(b.capacities[i]!.gap).toEqual(a.capacities[i]!.gap);
          expect(b.capacities[i]!.bounds).toEqual(a.capacities[i]!.bounds);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('a cost table touches the financial gap only', () => {
    fc.assert(
      fc.property(anyAnswers, anyCosts, (answers, costs) => {
        const [a, b] = [scoresOf(request(answers)), scoresOf(request(answers, { costs }))];
        for (const i of [0, 2]) expect(b.capacities[i]!.gap).toEqual(a.capacities[i]!.gap);
      }),
      { numRuns: 60 },
    );
  });
});
