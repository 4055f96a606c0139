import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { corners, hatch } from '@/lib/charts/hatch';
import { spreadBars } from '@/lib/charts/spread-bar';
import { tallyBars } from '@/lib/charts/tally-bar';
import { TALLY_PARTS, type TallyFigures, tallyParts } from '@/lib/charts/tally-parts';
import { pathPoints, strays } from './inside';

const figure = fc.oneof(
  fc.nat({ max: 300 }),
  fc.constantFrom('nearlyAll' as const, 'hardlyAny' as const, null),
);

/** Tallies of which some figures are not shown. */
const tally: fc.Arbitrary<TallyFigures> = fc
  .record({
    counts: fc.array(fc.nat({ max: 80 }), { minLength: 8, maxLength: 8 }),
    shown: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
    divided: figure,
  })
  .map(({ counts, shown, divided }) => {
    const cells = [
      'carries',
      'conditions',
      'strengthen',
      'carries-conditions',
      'conditions-strengthen',
      'carries-strengthen',
    ].map((id, at) => [id, shown[at] ? counts[at] : null] as const);
    return {
      cells: Object.fromEntries(cells) as TallyFigures['cells'],
      divided,
      otherwise: counts[6] as number,
      silent: counts[7] as number,
      asked: counts.reduce((sum, n) => sum + n, 0),
    };
  });

const words = {
  parts: Object.fromEntries(TALLY_PARTS.map((part) => [part, part])) as Record<
    (typeof TALLY_PARTS)[number],
    string
  >,
  tooFew: 'te weinig',
};
const spreadWords = {
  steps: ['0', '1', '2', '3', '4'],
  unknown: 'weet niet',
  silent: 'geen antwoord',
  median: 'midden',
  expected: 'verwacht',
  nearlyAll: 'bijna alle',
};
const label = fc.string({ maxLength: 60 });
const room = fc.constantFrom('wide' as const, 'narrow' as const);

describe('tally', () => {
  test('parts sum to all who were asked, whatever is hidden', () => {
    fc.assert(
      fc.property(tally, (figures) => {
        const parts = tallyParts(figures);
        expect(Object.values(parts).reduce((sum, n) => sum + n, 0)).toBe(figures.asked);
        expect(Math.min(...Object.values(parts))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('stays inside the frame, with a mark for every part that is there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ label, tally: fc.option(tally) }), { maxLength: 6 }),
        room,
        (rows, place) => {
          const drawing = tallyBars(rows, words, place);
          expect(strays(drawing)).toEqual([]);
          const texts = drawing.shapes.flatMap((shape) =>
            shape.kind === 'text' && shape.role === 'label' ? [shape.text] : [],
          );
          for (const part of TALLY_PARTS) {
            const there = rows.some((row) => row.tally && tallyParts(row.tally)[part] > 0);
            if (there) expect(texts).toContain(part);
          }
        },
      ),
    );
  });
});

test('spreads stay inside the frame', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          label,
          counts: fc.array(figure, { minLength: 5, maxLength: 5 }),
          unknown: figure,
          silent: fc.nat({ max: 300 }),
          median: fc.option(fc.constantFrom(0, 0.5, 1, 2, 3.5, 4)),
          expected: fc.option(fc.constantFrom(0, 1, 2, 3, 4)),
        }),
        { maxLength: 4 },
      ),
      room,
      (rows, place) => {
        expect(strays(spreadBars(rows, spreadWords, place))).toEqual([]);
      },
    ),
  );
});

test('lines of a hatching lie within the area and outside its hole', () => {
  const outer = corners(10, 10, 90, 70);
  const hole = corners(30, 30, 60, 50);
  for (const angle of ['rising', 'falling', 'upright'] as const) {
    const points = pathPoints(hatch([outer, hole], 4, angle));
    expect(points.length).toBeGreaterThan(20);
    for (let at = 0; at < points.length; at += 2) {
      const [from, to] = [points[at], points[at + 1]] as [[number, number], [number, number]];
      const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      expect(x > 9.9 && x < 90.1 && y > 9.9 && y < 70.1).toBe(true);
      expect(x > 30.2 && x < 59.8 && y > 30.2 && y < 49.8).toBe(false);
    }
  }
});
