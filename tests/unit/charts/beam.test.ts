import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beam, beamNarrow } from '@/lib/charts/beam';
import { type BeamFactor, hasAfter } from '@/lib/charts/beam-factor';
import { beamMini } from '@/lib/charts/beam-mini';
import type { Drawing } from '@/lib/charts/drawing';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import { CAPACITIES } from '@/lib/model/types';
import { beamFactors } from '@/lib/wording/beam-factors';
import { quick, request, result, unsure } from './fixture';
import { pathPoints, strays } from './inside';

const words = {
  shortfall: ({ shortfall }: BeamFactor) => `tekort ${shortfall}`,
  asked: 'taak vraagt',
  had: 'u hebt',
};
const points = fc.double({ min: 0, max: 100, noNaN: true });
const unknown = { demand: null, supply: null, shortfall: null, after: null };

const anyFactor: fc.Arbitrary<BeamFactor> = fc
  .record({
    id: fc.string(),
    label: fc.string({ maxLength: 60 }),
    demand: points,
    supply: points,
    after: points,
    added: fc.double({ min: 0, max: 25, noNaN: true }),
    slack: points,
    known: fc.boolean(),
  })
  .map(({ known, slack, ...factor }) => {
    const shortfall = Math.max(0, factor.demand - factor.supply);
    const bounds: [number, number] = [
      Math.max(0, shortfall - slack),
      Math.min(100, shortfall + slack),
    ];
    return { ...factor, shortfall, bounds, ...(known ? {} : unknown) };
  });
const factors = fc.array(anyFactor, { maxLength: 5 });
const drawings = [
  (list: BeamFactor[]) => beam(list, words),
  (list: BeamFactor[]) => beamNarrow(list, words),
  (list: BeamFactor[]) => beamMini(list),
];

const lineOf = ({ shapes }: Drawing, role: string) =>
  shapes.find((shape) => shape.kind === 'path' && shape.role === role);

function datumOf({ shapes }: Drawing): [number, number] {
  const datum = shapes.find(({ role }) => role === 'datum');
  return datum?.kind === 'line' ? [datum.x1, datum.x2] : [0, 1];
}

function sagOf(drawing: Drawing): number {
  const datum = drawing.shapes.find(({ role }) => role === 'datum');
  const drawn = lineOf(drawing, 'beam');
  if (datum?.kind !== 'line' || drawn?.kind !== 'path') return 0;
  return Math.max(0, ...pathPoints(drawn.d).map(([, y]) => y - datum.y1));
}

describe('the beam', () => {
  test('stays inside its frame, with numbers only', () => {
    fc.assert(
      fc.property(factors, (list) => {
        for (const draw of drawings) expect(strays(draw(list))).toEqual([]);
      }),
    );
  });

  test('sags where, and only where, a support falls short', () => {
    fc.assert(
      fc.property(factors, (list) => {
        const short = list.some(({ shortfall }) => (shortfall ?? 0) > 1);
        const level = list.every(({ shortfall }) => !shortfall);
        const sag = sagOf(beam(list, words));
        if (short) expect(sag).toBeGreaterThan(0.5);
        if (level) expect(sag).toBe(0);
      }),
    );
  });

  test('never shows a sag where supply covers demand', () => {
    const whole: BeamFactor = {
      id: 'a',
      label: 'a',
      demand: 50,
      supply: 75,
      shortfall: 0,
      bounds: [0, 0],
      after: 0,
      added: 0,
    };
    const drawing = beam([whole, { ...whole, id: 'b' }], words);
    expect(sagOf(drawing)).toBe(0);
    expect(drawing.shapes.some(({ role }) => role === 'shortfall')).toBe(false);
    expect(drawing.shapes.some(({ role }) => role === 'headroom')).toBe(true);
  });

  test('draws the beam after digitalization only when something changes', () => {
    fc.assert(
      fc.property(factors, (list) => {
        const drawn = lineOf(beam(list, words), 'after');
        if (!hasAfter(list)) expect(drawn).toBeUndefined();
      }),
    );
    expect(
      lineOf(
        beam(
          beamFactors(result, 'administrative', (id) => id),
          words,
        ),
        'after',
      ),
    ).toBeDefined();
  });

  test('leaves an unknown support open', () => {
    const [known] = beamFactors(result, 'financial', (id) => id);
    if (!known) throw new Error('no factor');
    const { shapes } = beam([known, { ...known, ...unknown, bounds: null }], words);
    expect(shapes.filter(({ role, kind }) => role === 'unknown' && kind === 'rect')).toHaveLength(
      2,
    );
    expect(shapes.some((shape) => shape.kind === 'text' && shape.text === '?')).toBe(true);
  });

  test('keeps the order of the factors, also when small', () => {
    const list = beamFactors(result, 'policy', (id) => id);
    const sags = (drawing: Drawing) => {
      const drawn = lineOf(drawing, 'beam');
      const all = drawn?.kind === 'path' ? pathPoints(drawn.d) : [];
      const deepest = all.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
      const [left, right] = datumOf(drawing);
      return Math.floor(((deepest - left) / (right - left)) * list.length);
    };
    expect(sags(beamMini(list))).toBe(sags(beam(list, words)));
  });
});

test('a factor that left the capacity has no support', () => {
  const left = {
    factors: result.factors.map((factor) => ({ ...factor, left: factor.id === 'ownRoom' })),
  };
  expect(beamFactors(left, 'financial', (id) => id).map(({ id }) => id)).toEqual([
    'fundingBrought',
    'workableVolume',
  ]);
});

test.each([
  ['full', request],
  ['unsure', unsure],
  ['quick', quick],
])('a %s round draws every capacity inside its frame', (_, round) => {
  const assessed = assess(instrument, round);
  for (const capacity of CAPACITIES) {
    const list = beamFactors(assessed, capacity, (id) => id);
    for (const draw of drawings) expect(strays(draw(list))).toEqual([]);
  }
});

test('what nobody could rate stays open on the beam, and the bounds still show', () => {
  const { shapes } = beam(
    beamFactors(assess(instrument, unsure), 'financial', (id) => id),
    words,
  );
  expect(shapes.some(({ role }) => role === 'unknown')).toBe(true);
  expect(shapes.some(({ role }) => role === 'bounds')).toBe(true);
});
