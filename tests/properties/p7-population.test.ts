import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyRequest } from '@/tests/support/model/arbitraries';
import { scoresOf } from '@/tests/support/model/scores';

const people = fc.integer({ min: 1, max: 600_000 });

describe('P7 population alone changes no score', () => {
  it('nor does any other description of the municipality', () => {
    fc.assert(
      fc.property(anyRequest, people, people, (given, one, other) => {
        const [a, b] = [
          { population: one },
          { population: other, group: 'V3', province: 'Limburg', nis: '71016' },
        ].map((municipality) =>
          scoresOf({ ...given, context: { ...given.context, municipality } }),
        );
        expect(b!.factors).toEqual(a!.factors);
        expect(b!.capacities).toEqual(a!.capacities);
        expect(b!.overall).toEqual(a!.overall);
        expect(b!.pooling).toEqual(a!.pooling);
        expect(b!.autonomy).toEqual(a!.autonomy);
        expect(b!.views).toEqual(a!.views);
      }),
      { numRuns: 100 },
    );
  });
});
