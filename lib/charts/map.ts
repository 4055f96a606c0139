import type { Drawing, Shape } from './drawing';
import { corners, hatch } from './hatch';
import { type LegendItem, legendOf } from './legend';
import { layOutOutlines, type MergedArea, type Outlines, outlinedIds } from './map-geometry';
import type { Room } from './rows';
import { box, path, textShape } from './shapes';
import {
  TALLY_PARTS,
  type TallyFigures,
  type TallyPart,
  tallyPart,
  tallyParts,
} from './tally-parts';
import { widthOf } from './text';

/** `silent`: asked, and none of the group answered. */
export const MAP_STATES = ['answered', 'tooFew', 'silent', 'notAsked'] as const;
export type MapState = (typeof MAP_STATES)[number];

/** A group of bodies on the map. */
export interface MapGroup {
  id: string;
  /** Short, such as a number of the table beside the map. */
  mark: string;
  /** Ids of everybody in it who was asked. */
  bodies: readonly string[];
  state: Exclude<MapState, 'notAsked'>;
  /** Only where the group is shown. */
  tally: TallyFigures | null;
}

/** The words of a map. */
export interface MapWords {
  states: Readonly<Record<MapState, string>>;
  parts: Readonly<Record<TallyPart, string>>;
}

const SIZE = { wide: { width: 720, most: 620 }, narrow: { width: 340, most: 400 } } as const;
/** Of a bar in an area. */
const BAR = { most: 78, height: 11, least: 34 };
const MARK_SIZE = 15;

/** An area without colour: plain, upright lines, rising lines, or an outline of dots. */
function areaShapes(state: MapState, { path: data, rings }: Pick<MergedArea, 'path' | 'rings'>) {
  const lines = (angle: 'upright' | 'rising') => path('hatch', hatch(rings, 6, angle));
  switch (state) {
    case 'answered':
      return path('members', data);
    case 'tooFew':
      return [...path('membersOpen', data), ...lines('upright')];
    case 'silent':
      return [...path('membersOpen', data), ...lines('rising')];
    case 'notAsked':
      return path('unknown', data);
  }
}

function swatch(state: MapState, x: number, y: number): Shape[] {
  const ring = corners(x - 10, y - 7, x + 10, y + 7);
  return areaShapes(state, {
    path: `M${ring.map((point) => point.join(',')).join('L')}Z`,
    rings: [ring],
  });
}

/** Fewer than these are no group. */
const FEWEST = 2;

/** One body is never drawn with what it answered. */
const asGroup = (group: MapGroup): MapGroup =>
  group.state === 'answered' && group.bodies.length < FEWEST
    ? { ...group, state: 'tooFew', tally: null }
    : group;

/**
 * Groups on a map, each as one area with its mark and, where it is shown, its tally as a small bar. Never a
 * single body: borders within a group are not drawn, and everybody who was not asked is one area.
 */
export function groupMap(
  outlines: Outlines,
  groups: readonly MapGroup[],
  words: MapWords,
  room: Room,
): Drawing {
  const { width, most } = SIZE[room];
  const asked = new Set(groups.flatMap(({ bodies }) => bodies));
  const known = outlinedIds(outlines);
  const others = new Set(known.filter((id) => !asked.has(id)));
  const there = new Set(known);
  const placed = groups.filter(({ bodies }) => bodies.some((id) => there.has(id))).map(asGroup);
  const legend = legendOf(legendItems(placed, others.size > 0, words, room), 4, width - 4);
  const layout = layOutOutlines(outlines, {
    left: 4,
    top: legend.height + 8,
    width: width - 8,
    most,
  });
  const rest = layout.area(others);
  const drawn = placed.flatMap((group) => {
    const area = layout.area(new Set(group.bodies));
    return area ? [{ group, area }] : [];
  });
  return {
    width,
    height: layout.height + legend.height + 16,
    shapes: [
      ...legend.shapes,
      ...(rest ? areaShapes('notAsked', rest) : []),
      ...drawn.flatMap(({ group, area }) => areaShapes(group.state, area)),
      ...drawn.flatMap(({ group, area }) => inside(group, area, room)),
    ],
  };
}

function legendItems(
  groups: readonly MapGroup[],
  others: boolean,
  words: MapWords,
  room: Room,
): LegendItem[] {
  // On a phone there is room for no bars; the table has their numbers.
  const parts = TALLY_PARTS.filter(
    (part) => room === 'wide' && groups.some(({ tally }) => tally && tallyParts(tally)[part] > 0),
  );
  const states = MAP_STATES.filter((state) =>
    state === 'notAsked' ? others : groups.some((group) => group.state === state),
  );
  const mark = (draw: LegendItem['mark'], text: string) => ({ mark: draw, width: 20, text });
  return [
    ...parts.map((part) =>
      mark((x, y) => tallyPart(part, x - 10, y - 7, x + 10, y + 7), words.parts[part]),
    ),
    ...states.map((state) => mark((x, y) => swatch(state, x, y), words.states[state])),
  ];
}

/** The mark of a group and its tally, on a patch of paper so that no hatching runs through them. */
function inside({ mark, tally }: MapGroup, { label, width }: MergedArea, room: Room): Shape[] {
  const [x, y] = label;
  const long = Math.min(BAR.most, width * 0.7);
  const bar = room === 'wide' && tally !== null && long >= BAR.least;
  const half = widthOf(mark, MARK_SIZE) / 2 + 5;
  const lift = bar ? 8 : 0;
  return [
    box('patch', x - half, y - lift - 10, x + half, y - lift + 9),
    textShape('value', mark, x, y - lift + 5, MARK_SIZE, 'middle'),
    ...(bar ? smallBar(tally, x - long / 2, y + 4, long) : []),
  ];
}

function smallBar(tally: TallyFigures, left: number, top: number, long: number): Shape[] {
  const parts = tallyParts(tally);
  let before = 0;
  return [
    box('patch', left - 2, top - 2, left + long + 2, top + BAR.height + 2),
    ...TALLY_PARTS.flatMap((part) => {
      if (parts[part] === 0) return [];
      const from = left + (long * before) / tally.asked;
      before += parts[part];
      return tallyPart(part, from, top, left + (long * before) / tally.asked, top + BAR.height);
    }),
  ];
}
