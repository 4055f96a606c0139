import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import { anyRequest } from '@/tests/support/model/arbitraries';

const people = fc.integer({ min: 1, max: 600_000 });

describe('P7 population alone changes no step', () => {
  it('nor does any other description of the municipality', () => {
    fc.assert(
      fc.property(anyRequest, people, people, (given, one, other) => {
        const [a, b] = [
          { population: one },
          { population: other, group: 'V3', province: 'Limburg', nis: '71016' },
        ].map((municipality) =>
          assess(instrument, { ...given, context: { ...given.context, municipality } }),
        );
        const scored = ({
          factors,
          capacities,
          overall,
          constraints,
          pooling,
          planned,
          autonomy,
          views,
          smallestSet,
        }: typeof a & object) => {
          // How near the evidence is, is wording.
          const { evidence: _, evidenceReason: __, ...verdict } = overall;
          return {
            factors,
            capacities,
            verdict,
            constraints,
            pooling,
            planned,
            autonomy,
            views,
            smallestSet,
          };
        };
        expect(scored(b!)).toEqual(scored(a!));
      }),
      { numRuns: 60 },
    );
  });
});
