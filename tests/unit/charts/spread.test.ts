import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionBars } from '@/lib/charts/distribution-bars';
import { distributionColumns } from '@/lib/charts/distribution-columns';
import { strays } from './inside';

const words = { political: 'Politiek', administrative: 'Ambtelijk' };
const room = fc.constantFrom('wide' as const, 'narrow' as const);
const label = fc.string({ maxLength: 80 });
const level = fc.double({ min: 0, max: 4, noNaN: true });
const members = fc.nat(50);

describe('the spread of a team', () => {
  it('in columns stays inside the frame', () => {
    const row = fc.record({
      label,
      members: fc.array(members, { minLength: 5, maxLength: 5 }),
      median: level,
      quartiles: fc.tuple(level, level),
      political: fc.option(level),
      administrative: fc.option(level),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), room, (rows, place) => {
        expect(strays(distributionColumns(rows, words, place))).toEqual([]);
      }),
    );
  });

  it('in bars stays inside the frame', () => {
    const row = fc
      .record({ label, political: members, administrative: members, apart: fc.boolean() })
      .map(({ apart, political, administrative, label: name }) => ({
        label: name,
        members: political + administrative,
        political: apart ? political : null,
        administrative: apart ? administrative : null,
      }));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 7 }), room, (rows, place) => {
        expect(strays(distributionBars(rows, words, place))).toEqual([]);
      }),
    );
  });

  it('marks no group that may not be shown', () => {
    const total = { label: 'a', members: [1, 1, 1, 0, 0], median: 1, quartiles: [0.5, 1.5] };
    const hidden = { ...total, political: null, administrative: null, quartiles: [0.5, 1.5] };
    const roles = distributionColumns([hidden as never], words, 'wide').shapes.map(
      ({ role }) => role,
    );
    expect(roles).not.toContain('mark');
    expect(roles).not.toContain('markOpen');
  });
});
