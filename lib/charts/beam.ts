import { type BeamFactor, hasAfter } from './beam-factor';
import { type BeamLayout, depth, layOutBeam } from './beam-layout';
import { afterLine, beamLine, boundsBand, shortfallArea } from './beam-line';
import { loadOf, numbersOf, reachOf, riseOf, supportOf } from './beam-parts';
import type { Drawing, Shape } from './drawing';
import { line, textBlock, textShape } from './shapes';
import { charactersIn, wrapLabel } from './text';

/** The texts of a beam. */
export interface BeamWords {
  /** A factor's shortfall, before and after digitalization, in two or three words. */
  shortfall: (factor: BeamFactor) => string;
  /** Beside the loads and beside the supports, where there is room for it. */
  asked: string;
  had: string;
}

const WIDE = { width: 720, gutter: [84, 2] as [number, number], unit: 1.25, widest: 60 };
const NARROW = { width: 340, gutter: [2, 2] as [number, number], unit: 1.05, widest: 40 };
const SIZE = 15;

/** The beam lies just low enough for the highest load and the number on it. */
function layoutFor(frame: typeof WIDE, factors: BeamFactor[]): BeamLayout {
  const highest = Math.max(0, ...factors.map(riseOf));
  return layOutBeam(factors.length, {
    ...frame,
    datum: Math.ceil(highest * frame.unit) + SIZE + 12,
  });
}

const lowest = (layout: BeamLayout, factors: BeamFactor[]): number =>
  depth(layout, Math.max(0, ...factors.map(reachOf)));

/** Everything but the names: bounds, loads, supports, the level beam, the beam and the beam after. */
function structureOf(layout: BeamLayout, factors: BeamFactor[]): Shape[] {
  const [left, right] = layout.ends;
  return [
    ...boundsBand(layout, factors),
    ...shortfallArea(layout, factors),
    ...factors.flatMap((factor, at) => supportOf(layout, factor, at)),
    ...factors.flatMap((factor, at) => loadOf(layout, factor, at)),
    line('datum', left, layout.datum, right, layout.datum),
    ...beamLine(layout, factors),
    ...(hasAfter(factors) ? afterLine(layout, factors) : []),
    ...factors.flatMap((factor, at) => numbersOf(layout, factor, at, SIZE)),
  ];
}

/**
 * A capacity as a beam on its factors. The load above a support is what the task asks there, the
 * support is as high as what there is, and the beam sags by the shortfall; around it the bounds,
 * dashed the beam after digitalization with the load that it adds.
 */
export function beam(factors: BeamFactor[], words: BeamWords): Drawing {
  const layout = layoutFor(WIDE, factors);
  const slot = (layout.ends[1] - layout.ends[0]) / Math.max(1, factors.length);
  const top = lowest(layout, factors) + SIZE + 34;
  const labels = factors.flatMap((factor, at): Shape[] => {
    const x = layout.at[at] ?? 0;
    const lines = wrapLabel(factor.label, charactersIn(slot - 8, SIZE), 2);
    return [
      ...textBlock('label', lines, x, top, SIZE, 'middle'),
      textShape('value', words.shortfall(factor), x, top + lines.length * 19 + 1, SIZE, 'middle'),
    ];
  });
  const sides = [
    textShape('muted', words.asked, 0, layout.datum - 16, SIZE),
    textShape('value', words.had, 0, layout.datum + 28, SIZE),
  ];
  return {
    width: layout.width,
    height: top + 48,
    shapes: [...structureOf(layout, factors), ...sides, ...labels],
  };
}

/** The same beam for a phone: the supports carry letters, their names stand in a list below. */
export function beamNarrow(factors: BeamFactor[], words: BeamWords): Drawing {
  const layout = layoutFor(NARROW, factors);
  const letters = lowest(layout, factors) + SIZE + 28;
  const list = letters + 34;
  const labels = factors.flatMap((factor, at): Shape[] => {
    const letter = String.fromCharCode(65 + at);
    const y = list + at * 44;
    const name = wrapLabel(factor.label, charactersIn(300, SIZE), 1);
    return [
      textShape('value', letter, layout.at[at] ?? 0, letters, SIZE, 'middle'),
      textShape('value', letter, 4, y, SIZE),
      ...textBlock('label', name, 26, y, SIZE),
      textShape('muted', words.shortfall(factor), 26, y + 19, SIZE),
    ];
  });
  return {
    width: layout.width,
    height: list + factors.length * 44 - 12,
    shapes: [...structureOf(layout, factors), ...labels],
  };
}
