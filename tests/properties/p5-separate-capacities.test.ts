import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { type Answers, CAPACITIES, type CapacityId } from '@/lib/model/types';
import { anyAnswers, anyCosts, anyNorm } from '@/tests/support/model/arbitraries';
import { demandQuestions, request, supplyQuestions } from '@/tests/support/model/builders';
import { type Steps, stepsOf } from '@/tests/support/model/steps';

const today = ({ factors }: Steps, capacity: CapacityId) =>
  factors
    .filter((factor) => factor.capacity === capacity)
    .map(({ id, shortfall, requirements, decidedBy }) => ({
      id,
      shortfall,
      requirements,
      decidedBy,
    }));

const capacityOf = new Map(instrument.factors.map(({ id, capacity }) => [id, capacity]));

describe('P5 answers of one capacity leave the others untouched today', () => {
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
        const [a, b] = [stepsOf(request(answers, { norm })), stepsOf(request(swapped, { norm }))];
        CAPACITIES.forEach((other, i) => {
          if (other === capacity) return;
          expect(today(b, other)).toEqual(today(a, other));
          expect(b.capacities[i]!.between).toEqual(a.capacities[i]!.between);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('a cost table touches the financial capacity only', () => {
    fc.assert(
      fc.property(anyAnswers, anyCosts, (answers, costs) => {
        const [a, b] = [stepsOf(request(answers)), stepsOf(request(answers, { costs }))];
        for (const other of ['administrative', 'policy'] as const)
          expect(today(b, other)).toEqual(today(a, other));
      }),
      { numRuns: 150 },
    );
  });
});
