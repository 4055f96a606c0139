import { type BeamFactor, isOpen } from './beam-factor';
import { type BeamLayout, depth, layOutBeam } from './beam-layout';
import { beamLine, shortfallArea } from './beam-line';
import { GROUND, rangeOf, readingsOf, supportOf } from './beam-support';
import type { Drawing, Shape } from './drawing';
import { type LegendItem, legendOf } from './legend';
import { duringMark, runningMark } from './marks';
import { box, line, textBlock, textShape } from './shapes';
import { STEPS, type StepNames } from './steps';
import { charactersIn, wrapLabel } from './text';

/** The texts of a beam. */
export interface BeamWords {
  /** Beside the scale: what is missed at none, one … four steps. */
  steps: StepNames;
  /** What a factor misses today, and what that may become where something is open or an initiative weighs in. */
  missed: (factor: BeamFactor) => { today: string; more?: string };
  /** What the marks stand for. */
  range: string;
  during: string;
  running: string;
}

const WIDE = { width: 720, gutter: [100, 2] as [number, number], unit: 34, widest: 62 };
const NARROW = { width: 340, gutter: [88, 2] as [number, number], unit: 30, widest: 40 };
const SIZE = 15;
const SMALL = 13;

/** The marks that this beam has, with what they stand for. */
function legendFor(factors: BeamFactor[], words: BeamWords): LegendItem[] {
  const has = (reading: 'during' | 'running') => factors.some((factor) => factor[reading] !== null);
  return [
    ...(factors.some(({ today }) => isOpen(today))
      ? [
          {
            mark: (x: number, y: number) => [box('range', x - 7, y - 7, x + 7, y + 7)],
            width: 14,
            text: words.range,
          },
        ]
      : []),
    ...(has('during')
      ? [{ mark: (x: number, y: number) => duringMark(x, y, 6), width: 12, text: words.during }]
      : []),
    ...(has('running')
      ? [{ mark: (x: number, y: number) => runningMark(x, y, 6), width: 12, text: words.running }]
      : []),
  ];
}

/** The scale at the left: a line and a name per whole step. */
function scaleOf(layout: BeamLayout, names: StepNames): Shape[] {
  const [left, right] = layout.ends;
  return STEPS.flatMap((step) => {
    const y = depth(layout, step);
    return [
      line(step === 0 ? 'datum' : 'grid', left, y, right, y),
      textShape('muted', names[step] ?? String(step), left - 8, y + 5, SMALL, 'end'),
    ];
  });
}

/** Everything but the names of the factors. */
function structureOf(layout: BeamLayout, factors: BeamFactor[], words: BeamWords): Shape[] {
  const [left, right] = layout.ends;
  const ground = depth(layout, GROUND);
  return [
    ...scaleOf(layout, words.steps),
    ...factors.flatMap((factor, at) => rangeOf(layout, factor, at)),
    ...shortfallArea(layout, factors),
    ...factors.flatMap((factor, at) => supportOf(layout, factor, at)),
    line('axis', left, ground, right, ground),
    ...beamLine(layout, factors),
    ...factors.flatMap((factor, at) => readingsOf(layout, factor, at)),
  ];
}

function frameOf(frame: typeof WIDE, factors: BeamFactor[], words: BeamWords) {
  const legend = legendOf(legendFor(factors, words), 2, frame.width - 2);
  const datum = legend.height + 14;
  const layout = layOutBeam(factors.length, { ...frame, datum });
  return {
    layout,
    ground: depth(layout, GROUND),
    shapes: [...legend.shapes, ...structureOf(layout, factors, words)],
  };
}

/**
 * A capacity as a beam on its factors, in steps. A support is as many steps short as the factor misses
 * today, and the beam sags by them; the pale box runs from best to worst where something is open. The
 * triangle is what is missed while an initiative is introduced, the diamond once it runs.
 */
export function beam(factors: BeamFactor[], words: BeamWords): Drawing {
  const { layout, ground, shapes } = frameOf(WIDE, factors, words);
  const slot = (layout.ends[1] - layout.ends[0]) / Math.max(1, factors.length);
  const fits = charactersIn(slot - 6, SIZE);
  const fitsSmall = charactersIn(slot - 6, SMALL);
  const columns = factors.map((factor, at) => {
    const x = layout.at[at] ?? 0;
    const { today, more } = words.missed(factor);
    const name = wrapLabel(factor.label, fits, 3);
    const value = wrapLabel(today, fits, 2);
    const rest = more ? wrapLabel(more, fitsSmall, 4) : [];
    const top = ground + SIZE + 8;
    const below = top + name.length * SIZE * 1.25 + 2;
    const last = below + value.length * SIZE * 1.25 + 1;
    return {
      bottom: last + Math.max(0, rest.length - 1) * SMALL * 1.25,
      shapes: [
        ...textBlock('label', name, x, top, SIZE, 'middle'),
        ...textBlock('value', value, x, below, SIZE, 'middle'),
        ...textBlock('muted', rest, x, last, SMALL, 'middle'),
      ],
    };
  });
  return {
    width: layout.width,
    height: Math.ceil(Math.max(ground, ...columns.map(({ bottom }) => bottom)) + 8),
    shapes: [...shapes, ...columns.flatMap((column) => column.shapes)],
  };
}

/** The same beam for a phone: the supports carry letters, their names stand in a list below. */
export function beamNarrow(factors: BeamFactor[], words: BeamWords): Drawing {
  const { layout, ground, shapes } = frameOf(NARROW, factors, words);
  const letters = ground + SIZE + 6;
  const room = layout.width - 28;
  let y = letters + 32;
  const labels = factors.flatMap((factor, at): Shape[] => {
    const letter = String.fromCharCode(65 + at);
    const { today, more } = words.missed(factor);
    const name = wrapLabel(factor.label, charactersIn(room, SIZE), 2);
    const said = wrapLabel([today, more].filter(Boolean).join('; '), charactersIn(room, SIZE), 3);
    const first = y;
    y += (name.length + said.length) * SIZE * 1.25 + 10;
    return [
      textShape('value', letter, layout.at[at] ?? 0, letters, SIZE, 'middle'),
      textShape('value', letter, 2, first, SIZE),
      ...textBlock('label', name, 26, first, SIZE),
      ...textBlock('muted', said, 26, first + name.length * SIZE * 1.25, SIZE),
    ];
  });
  return { width: layout.width, height: Math.ceil(y - 14), shapes: [...shapes, ...labels] };
}
