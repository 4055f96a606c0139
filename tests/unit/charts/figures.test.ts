import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CycleStation, cycle, cycleNarrow } from '@/lib/charts/cycle';
import type { Drawing } from '@/lib/charts/drawing';
import { type LevelEnds, levelRows } from '@/lib/charts/level-rows';
import type { LevelIndex } from '@/lib/charts/marks';
import { maturityColumns } from '@/lib/charts/maturity-columns';
import { pairSteps } from '@/lib/charts/pair-steps';
import { reliefBars } from '@/lib/charts/relief-bars';
import { stepBars } from '@/lib/charts/step-bars';
import { strays } from './inside';
import { stepNames } from './steps';

const label = fc.string({ maxLength: 60 });
const steps = fc.option(fc.double({ min: 0, max: 4, noNaN: true }));
const percentage = fc.option(fc.double({ min: 0, max: 100, noNaN: true }));
const share = fc.double({ min: 0, max: 0.5, noNaN: true });
const room = fc.constantFrom('wide' as const, 'narrow' as const);
const percent = (value: number) => `${Math.round(value)} %`;

const levelWords = {
  levels: ['draagt', 'onder voorwaarden', 'eerst versterken'] as [string, string, string],
  today: 'vandaag',
  during: 'tijdens de invoering',
  running: 'zodra het draait',
};
const maturityWords = {
  own: 'uw inschatting',
  share: 'Vlaams aandeel',
  steps: stepNames,
  noOwn: 'niet ingevuld',
  noShare: 'geen cijfer',
  percent,
};
const pairWords = { reference: 'profiel', own: 'u' };

const count = ({ shapes }: Drawing, role: string) =>
  shapes.filter((shape) => shape.role === role).length;

test('views, references, relief and maturity stay inside the frame', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ label, a: steps, b: steps, c: percentage, more: share, less: share }), {
        maxLength: 7,
      }),
      room,
      (rows, place) => {
        const drawings = [
          stepBars(
            rows.map((row) => ({ label: row.label, value: row.a, text: '4 van 4' })),
            stepNames,
            place,
          ),
          pairSteps(
            rows.map((row) => ({ label: row.label, reference: row.a, own: row.b })),
            pairWords,
            stepNames,
            place,
          ),
          reliefBars(
            rows.map((row) => ({
              label: row.label,
              expected: Math.max(row.more, row.less),
              supported: Math.min(row.more, row.less),
            })),
            (value) => percent(100 * value),
            place,
          ),
          maturityColumns(
            rows.map((row) => ({ label: row.label, own: row.a, share: row.c })),
            maturityWords,
            place,
          ),
        ];
        for (const drawing of drawings) expect(strays(drawing)).toEqual([]);
      },
    ),
  );
});

test('without a Flemish share, or an own level, the row says so', () => {
  const texts = maturityColumns([{ label: 'a', own: null, share: null }], maturityWords, 'wide')
    .shapes.flatMap((shape) => (shape.kind === 'text' ? shape.text : []))
    .filter((text) => text === 'geen cijfer' || text === 'niet ingevuld');
  expect(texts).toHaveLength(2);
});

test('the own level and the Flemish share have no axis in common', () => {
  const { shapes } = maturityColumns([{ label: 'a', own: 4, share: 100 }], maturityWords, 'wide');
  const share = shapes.find(({ role }) => role === 'share');
  const own = shapes.find(({ role }) => role === 'own');
  if (share?.kind !== 'rect' || own?.kind !== 'path') throw new Error('marks are missing');
  expect(Number(/M([\d.]+)/.exec(own.d)?.[1])).toBeLessThan(share.x);
});

test('a reference stays visible where the own answer lies on it', () => {
  const { shapes } = pairSteps(
    [{ label: 'a', reference: 2, own: 2 }],
    pairWords,
    stepNames,
    'wide',
  );
  const own = shapes.findLastIndex(({ role }) => role === 'own');
  const reference = shapes.findLastIndex(({ role }) => role === 'reference');
  expect(reference).toBeGreaterThan(own);
});

describe('capacities by level', () => {
  const level = fc.constantFrom<LevelIndex>(0, 1, 2);
  const reading = fc.tuple(level, level).map(([a, b]): LevelEnds => (a <= b ? [a, b] : [b, a]));

  test('stay inside the frame', () => {
    const row = fc.record({
      label,
      today: reading,
      during: fc.option(reading),
      running: fc.option(reading),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), room, (rows, place) => {
        expect(strays(levelRows(rows, levelWords, place))).toEqual([]);
      }),
    );
  });

  test('a settled reading has one mark, an open one the marks of both its ends', () => {
    const one = (today: LevelEnds) =>
      levelRows([{ label: 'a', today, during: null, running: null }], levelWords, 'wide');
    expect([count(one([0, 0]), 'level'), count(one([0, 0]), 'levelOpen')]).toEqual([1, 0]);
    expect([count(one([2, 2]), 'level'), count(one([2, 2]), 'levelOpen')]).toEqual([0, 1]);
    expect([count(one([0, 2]), 'level'), count(one([0, 2]), 'levelOpen')]).toEqual([1, 1]);
    expect([count(one([0, 0]), 'range'), count(one([0, 2]), 'range')]).toEqual([0, 1]);
  });
});

const stations: CycleStation[] = (['open', 'visited', 'changed'] as const).flatMap((state) =>
  [1, 2].map((n) => ({ id: `${state}${n}`, label: `Mogelijkheden en beperkingen ${n}`, state })),
);

describe('the cycle', () => {
  test('has no station at the top and keeps inside its frame', () => {
    fc.assert(
      fc.property(fc.nat(9), label, fc.option(label), (rounds, finding, reenter) => {
        const list = stations.map((station) => ({
          ...station,
          finding,
          reenter: reenter ?? undefined,
        }));
        for (const draw of [cycle, cycleNarrow]) {
          const drawing = draw(list, rounds);
          expect(strays(drawing)).toEqual([]);
          const names = drawing.shapes.filter(({ kind }) => kind === 'text');
          expect(names.every((name) => name.kind !== 'text' || name.x !== drawing.width / 2)).toBe(
            true,
          );
        }
      }),
    );
  });

  test('open, visited and changed stations differ by shape', () => {
    const roles = (state: CycleStation['state']) =>
      cycle(stations.filter((station) => station.state === state))
        .shapes.map(({ role }) => role)
        .filter((role) => role.startsWith('station'));
    expect(new Set(roles('open'))).toEqual(new Set(['stationOpen']));
    expect(new Set(roles('visited'))).toEqual(new Set(['station']));
    expect(new Set(roles('changed'))).toEqual(new Set(['station', 'stationChanged']));
  });

  test('marks where the next round enters, with why', () => {
    const [first, ...others] = stations;
    if (!first) throw new Error('no station');
    const drawing = cycle([{ ...first, reenter: 'Een maatregel is klaar.' }, ...others]);
    expect(count(drawing, 'reenter')).toBe(1);
    expect(
      drawing.shapes.some((shape) => shape.kind === 'text' && shape.text.includes('maatregel')),
    ).toBe(true);
  });
});

test('a circle is a level, and nothing else but a ring of the cycle', () => {
  const drawings = [
    stepBars([{ label: 'a', value: 2, text: '2' }], stepNames, 'wide'),
    pairSteps([{ label: 'a', reference: 1, own: 3 }], pairWords, stepNames, 'wide'),
    maturityColumns([{ label: 'a', own: 1, share: 60 }], maturityWords, 'wide'),
    levelRows([{ label: 'a', today: [0, 1], during: [1, 1], running: [0, 0] }], levelWords, 'wide'),
    cycle(stations, 2),
  ];
  const circles = drawings.flatMap(({ shapes }) => shapes.filter(({ kind }) => kind === 'circle'));
  expect(new Set(circles.map(({ role }) => role))).toEqual(
    new Set(['level', 'levelOpen', 'grid', 'round']),
  );
});
