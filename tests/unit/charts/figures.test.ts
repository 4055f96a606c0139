import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CycleStation, cycle, cycleNarrow } from '@/lib/charts/cycle';
import { expectationBars } from '@/lib/charts/expectation-bars';
import { maturityDots } from '@/lib/charts/maturity-dots';
import { pairBars } from '@/lib/charts/pair-bars';
import { type RangeRow, rangeBars } from '@/lib/charts/range-bars';
import { viewProfile } from '@/lib/charts/view-profile';
import { strays } from './inside';

const label = fc.string({ maxLength: 60 });
const score = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
const share = fc.double({ min: 0, max: 0.5, noNaN: true });
const span = fc.option(
  fc
    .tuple(
      fc.double({ min: 0, max: 100, noNaN: true }),
      fc.double({ min: 0, max: 100, noNaN: true }),
    )
    .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]),
);
const room = fc.constantFrom('wide' as const, 'narrow' as const);
const rangeRow: fc.Arbitrary<RangeRow> = fc.record({
  label,
  gap: score,
  bounds: span,
  after: score,
  boundsAfter: span,
  spread: span,
});

test('gaps stay inside the frame', () => {
  const scale = {
    thresholds: [15, 35] as [number, number],
    names: ['a', 'b', 'c'] as [string, string, string],
  };
  fc.assert(
    fc.property(fc.array(rangeRow, { maxLength: 5 }), fc.boolean(), room, (rows, named, place) => {
      expect(strays(rangeBars(rows, named ? scale : null, place))).toEqual([]);
    }),
  );
});

test('a quick check names no levels', () => {
  const row = { label: 'a', gap: 20, bounds: null, after: null, boundsAfter: null, spread: null };
  expect(rangeBars([row], null, 'wide').shapes.some(({ role }) => role === 'axis')).toBe(false);
});

test('views, pairs, relief and maturity stay inside the frame', () => {
  const words = { first: 'een', second: 'twee' };
  const named = { noShare: 'geen cijfer', own: 'eigen', share: 'Vlaams' };
  fc.assert(
    fc.property(label, score, score, share, share, room, (name, a, b, more, less, place) => {
      const relief = {
        label: name,
        expected: Math.max(more, less),
        supported: Math.min(more, less),
      };
      const drawings = [
        viewProfile([{ label: name, value: a }], ['0', '100'], place),
        pairBars([{ label: name, first: a, second: b }], words, place),
        expectationBars([relief], (value) => `${Math.round(100 * value)} %`, place),
        maturityDots([{ label: name, own: a, share: b }], named, place),
      ];
      for (const drawing of drawings) expect(strays(drawing)).toEqual([]);
    }),
  );
});

test('without a Flemish share the row says so', () => {
  const words = { noShare: 'geen cijfer', own: 'eigen', share: 'Vlaams' };
  const { shapes } = maturityDots([{ label: 'a', own: 50, share: null }], words, 'wide');
  expect(shapes.some((shape) => shape.kind === 'text' && shape.text === 'geen cijfer')).toBe(true);
});

const stations: CycleStation[] = (['open', 'visited', 'revisited'] as const).flatMap((state) =>
  [1, 2].map((n) => ({ id: `${state}${n}`, label: `Mogelijkheden en beperkingen ${n}`, state })),
);

test('the cycle has no station at the top and keeps inside its frame', () => {
  fc.assert(
    fc.property(fc.nat(9), label, (rounds, finding) => {
      const list = stations.map((station) => ({ ...station, finding }));
      for (const draw of [cycle, cycleNarrow]) {
        const drawing = draw(list, rounds);
        expect(strays(drawing)).toEqual([]);
        const dots = drawing.shapes.filter(({ role }) => role.startsWith('station'));
        expect(dots.every((dot) => dot.kind !== 'circle' || dot.cx !== drawing.width / 2)).toBe(
          true,
        );
      }
    }),
  );
});

test('open, visited and revisited stations differ by shape', () => {
  const roles = (state: CycleStation['state']) =>
    cycle(stations.filter((station) => station.state === state))
      .shapes.map(({ role }) => role)
      .filter((role) => role.startsWith('station'));
  expect(new Set(roles('open'))).toEqual(new Set(['stationOpen']));
  expect(new Set(roles('visited'))).toEqual(new Set(['station']));
  expect(new Set(roles('revisited'))).toEqual(new Set(['station', 'stationRevisited']));
});
