import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { beam, beamNarrow } from '@/lib/charts/beam';
import type { BeamFactor } from '@/lib/charts/beam-factor';
import { beamMini } from '@/lib/charts/beam-mini';
import type { Drawing, Shape } from '@/lib/charts/drawing';
import { pathPoints, strays } from './inside';
import { anyEnds, ends, stepNames } from './steps';

const words = {
  steps: stepNames,
  missed: ({ today }: BeamFactor) => ({
    today: `mist ${today.point}`,
    more: `${today.best} tot ${today.worst}`,
  }),
  range: 'wat nog open ligt',
  during: 'tijdens de invoering',
  running: 'zodra het draait',
};

const anyFactor: fc.Arbitrary<BeamFactor> = fc.record({
  id: fc.string(),
  label: fc.string({ maxLength: 60 }),
  today: anyEnds,
  during: fc.option(anyEnds),
  running: fc.option(anyEnds),
});
const factors = fc.array(anyFactor, { maxLength: 5 });
const drawings = [
  (list: BeamFactor[]) => beam(list, words),
  (list: BeamFactor[]) => beamNarrow(list, words),
  (list: BeamFactor[]) => beamMini(list),
];

const factor = (point: number | null, more: Partial<BeamFactor> = {}): BeamFactor => ({
  id: String(point),
  label: 'Personeel',
  today: point === null ? ends(0, 4, null) : ends(point, point, point),
  during: null,
  running: null,
  ...more,
});

const withRole = ({ shapes }: Drawing, role: string) =>
  shapes.filter((shape) => shape.role === role);

const heightOf = ({ shapes }: Drawing): number => {
  const datum = shapes.find(({ role }) => role === 'datum');
  return datum?.kind === 'line' ? datum.y1 : Number.NaN;
};

function sagOf(drawing: Drawing): number {
  const [drawn] = withRole(drawing, 'beam');
  if (drawn?.kind !== 'path') return 0;
  return Math.max(0, ...pathPoints(drawn.d).map(([, y]) => y - heightOf(drawing)));
}

const middleOf = (shape: Shape | undefined): [number, number] => {
  const points = shape?.kind === 'path' ? pathPoints(shape.d) : [];
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
};

describe('the beam', () => {
  test('stays inside its frame, with numbers only', () => {
    fc.assert(
      fc.property(factors, (list) => {
        for (const draw of drawings) expect(strays(draw(list))).toEqual([]);
      }),
    );
  });

  test('sags by as many steps as the factor misses most', () => {
    const step = sagOf(beam([factor(1)], words));
    expect(step).toBeGreaterThan(10);
    for (const missed of [0, 1, 2, 3, 4]) {
      expect(sagOf(beam([factor(0), factor(missed)], words))).toBeCloseTo(missed * step, 0);
    }
  });

  test('has a name at every step of its scale', () => {
    for (const draw of drawings.slice(0, 2)) {
      const texts = draw([factor(2)]).shapes.flatMap((shape) =>
        shape.kind === 'text' ? shape.text : [],
      );
      expect(texts).toEqual(expect.arrayContaining(stepNames));
    }
  });

  test('where nothing is known there is no beam over the support, only where it may lie', () => {
    const drawing = beam([factor(null)], words);
    expect(withRole(drawing, 'beam')).toEqual([]);
    const range = withRole(drawing, 'range').find((shape) => shape.kind === 'rect');
    expect(withRole(drawing, 'range')).toHaveLength(2);
    expect(range).toBeDefined();
    expect(withRole(beam([factor(2)], words), 'range')).toEqual([]);
  });

  test('readings that equal today, and each other, stay apart from it', () => {
    const two = ends(2, 2, 2);
    const drawing = beam([factor(2, { during: two, running: two })], words);
    const [during, running] = ['during', 'running'].map((role) =>
      middleOf(withRole(drawing, role).at(-1)),
    ) as [[number, number], [number, number]];
    expect(running[0] - during[0]).toBeGreaterThan(13);
    const post = withRole(drawing, 'support')[0];
    const x = post?.kind === 'rect' ? post.x + post.width / 2 : Number.NaN;
    expect(x - during[0]).toBeCloseTo(running[0] - x, 0);
  });

  test('draws readings and explains them only where there are any', () => {
    const texts = (list: BeamFactor[]) =>
      beam(list, words).shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []));
    expect(texts([factor(1)])).not.toContain(words.during);
    expect(texts([factor(1, { during: ends(2, 2, 2) })])).toContain(words.during);
    expect(texts([factor(1, { during: ends(2, 2, 2) })])).not.toContain(words.running);
  });

  test('keeps the order of the factors, also when small', () => {
    const list = [factor(0), factor(3, { id: 'deep' }), factor(1)];
    const deepest = (drawing: Drawing) => {
      const [drawn] = withRole(drawing, 'beam');
      const [datum] = withRole(drawing, 'datum');
      const [left, right] = datum?.kind === 'line' ? [datum.x1, datum.x2] : [0, 1];
      const points = drawn?.kind === 'path' ? pathPoints(drawn.d) : [];
      const x = points.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
      return Math.floor(((x - left) / (right - left)) * list.length);
    };
    expect(deepest(beam(list, words))).toBe(1);
    expect(deepest(beamMini(list))).toBe(1);
  });
});
