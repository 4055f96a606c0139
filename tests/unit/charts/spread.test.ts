import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distributionBars } from '@/lib/charts/distribution-bars';
import { type DistributionRow, distributionColumns } from '@/lib/charts/distribution-columns';
import { strays } from './inside';
import { stepNames } from './steps';

const words = {
  political: 'Politiek',
  administrative: 'Ambtelijk',
  steps: stepNames.map((_, step) => String(step)),
  unknown: 'weet niet',
};
const room = fc.constantFrom('wide' as const, 'narrow' as const);
const label = fc.string({ maxLength: 80 });
const level = fc.double({ min: 0, max: 4, noNaN: true });
const members = fc.nat(50);

const row: DistributionRow = {
  label: 'a',
  members: [1, 1, 1, 0, 0],
  unknown: 0,
  median: 1,
  quartiles: [0.5, 1.5],
  political: null,
  administrative: null,
};

const textsOf = (rows: DistributionRow[]) =>
  distributionColumns(rows, words, 'wide').shapes.flatMap((shape) =>
    shape.kind === 'text' ? shape.text : [],
  );

describe('the spread of a team', () => {
  it('in columns stays inside the frame', () => {
    const any = fc.record({
      label,
      members: fc.array(members, { minLength: 5, maxLength: 5 }),
      unknown: members,
      median: level,
      quartiles: fc.tuple(level, level),
      political: fc.option(level),
      administrative: fc.option(level),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 6 }), room, (rows, place) => {
        expect(strays(distributionColumns(rows, words, place))).toEqual([]);
      }),
    );
  });

  it('in bars stays inside the frame', () => {
    const any = fc
      .record({ label, political: members, administrative: members, apart: fc.boolean() })
      .map(({ apart, political, administrative, label: name }) => ({
        label: name,
        members: political + administrative,
        political: apart ? political : null,
        administrative: apart ? administrative : null,
      }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 7 }), room, (rows, place) => {
        expect(strays(distributionBars(rows, words, place))).toEqual([]);
      }),
    );
  });

  it('marks no group that may not be shown', () => {
    expect(textsOf([row])).not.toContain('P');
    expect(textsOf([{ ...row, political: 1, administrative: 1 }])).toEqual(
      expect.arrayContaining(['P', 'A']),
    );
  });

  it('counts who does not know apart from the levels', () => {
    expect(textsOf([{ ...row, unknown: 7 }])).toContain('7');
  });

  it('gives each bar its own number where groups stand apart', () => {
    const texts = distributionBars(
      [{ label: 'a', members: 9, political: 2, administrative: 4 }],
      words,
      'wide',
    ).shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
    expect(texts).toEqual(expect.arrayContaining(['2', '4']));
    expect(texts).not.toContain('9');
  });
});
