import { geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { groupMap, MAP_STATES, type MapGroup } from '@/lib/charts/map';
import { layOutOutlines, type Outlines, outlinedIds } from '@/lib/charts/map-geometry';
import { TALLY_PARTS } from '@/lib/charts/tally-parts';
import { checkOutlines, readOutlines } from '@/lib/consultation/outlines/read-outlines';
import {
  type KnownMunicipality,
  municipalities,
  sizeClass,
} from '@/lib/instrument/municipalities/municipalities';
import { flemishOutlines } from '@/lib/instrument/municipalities/outlines';
import { strays } from './inside';

const named = <K extends string>(keys: readonly K[]) =>
  Object.fromEntries(keys.map((key) => [key, key])) as unknown as Record<K, string>;
const words = { states: named(MAP_STATES), parts: named(TALLY_PARTS) };

let outlines: Outlines;
let list: KnownMunicipality[];
beforeAll(async () => {
  outlines = await flemishOutlines();
  list = await municipalities();
});

function groupsBy(of: (one: KnownMunicipality) => string): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const one of list) groups.set(of(one), [...(groups.get(of(one)) ?? []), one.nis]);
  return groups;
}

const group = (id: string, bodies: string[], state: MapGroup['state'] = 'silent'): MapGroup => ({
  id,
  mark: id,
  bodies,
  state,
  tally: null,
});

describe('the outlines of Flanders', () => {
  test('are those of the list, each once', () => {
    expect(outlinedIds(outlines).toSorted()).toEqual(list.map(({ nis }) => nis).toSorted());
  });

  test.each([
    ['province', (one: KnownMunicipality) => one.province],
    ['size', (one: KnownMunicipality) => sizeClass(one.population)],
    ['the last digit', (one: KnownMunicipality) => one.nis.slice(-1)],
  ])('by %s: a group covers its members and nothing else, and none is lost', (_, of) => {
    const plain = geoPath();
    const areaOf = (ids: Set<string>) => {
      const members = outlines.objects.bodies.geometries.filter((geometry) =>
        ids.has((geometry.properties as { id: string }).id),
      );
      return plain.area(merge(outlines, members as never));
    };
    const layout = layOutOutlines(outlines, { left: 0, top: 0, width: 700, most: 600 });
    let total = 0;
    for (const [, ids] of groupsBy(of)) {
      const together = areaOf(new Set(ids));
      const apart = ids.reduce((sum, id) => sum + areaOf(new Set([id])), 0);
      expect(together / apart).toBeCloseTo(1, 6);
      total += together;
      // What is drawn covers the middle of every member.
      const rings = layout.area(new Set(ids))?.rings ?? [];
      for (const id of ids) {
        const own = layout.area(new Set([id]));
        expect(own && covers(rings, pointIn(own.rings))).toBe(true);
      }
    }
    expect(total / areaOf(new Set(list.map(({ nis }) => nis)))).toBeCloseTo(1, 6);
  });

  test('are drawn in well under a tenth of a second', () => {
    const groups = [...groupsBy(({ province }) => province)].map(([id, bodies]) =>
      group(id, bodies, 'tooFew'),
    );
    const times = Array.from({ length: 5 }, () => {
      const from = performance.now();
      groupMap(outlines, groups, words, 'wide');
      return performance.now() - from;
    });
    expect(Math.min(...times)).toBeLessThan(60);
  });
});

/** Even-odd: a point in a hole is outside. */
function covers(rings: [number, number][][], [x, y]: [number, number]): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([x1, y1], at) => {
      const [x2, y2] = ring[(at + 1) % ring.length]!;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  return inside;
}

/** The middle of the widest stretch of the line through the middle of an area: always within it. */
function pointIn(rings: [number, number][][]): [number, number] {
  const ys = rings.flat().map(([, y]) => y);
  const y = (Math.min(...ys) + Math.max(...ys)) / 2 + 1e-4;
  const crossings = rings
    .flatMap((ring) =>
      ring.flatMap(([x1, y1], at) => {
        const [x2, y2] = ring[(at + 1) % ring.length]!;
        return y1 > y !== y2 > y ? [x1 + ((x2 - x1) * (y - y1)) / (y2 - y1)] : [];
      }),
    )
    .toSorted((a, b) => a - b);
  let best: [number, number] = [0, 0];
  for (let at = 0; at + 1 < crossings.length; at += 2)
    if (crossings[at + 1]! - crossings[at]! > best[1] - best[0])
      best = [crossings[at]!, crossings[at + 1]!];
  return [(best[0] + best[1]) / 2, y];
}

describe('a map', () => {
  test('stays in its frame and tells four states apart without colour', () => {
    const [first, second, third, ...others] = [...groupsBy(({ province }) => province)];
    expect(others.length).toBeGreaterThan(0);
    const groups = [
      group('1', first![1], 'answered'),
      group('2', second![1], 'tooFew'),
      group('3', third![1], 'silent'),
    ];
    for (const room of ['wide', 'narrow'] as const) {
      const drawing = groupMap(outlines, groups, words, room);
      expect(strays(drawing)).toEqual([]);
      const texts = drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
      expect(texts).toEqual(expect.arrayContaining([...MAP_STATES, '1', '2', '3']));
    }
    // One outline per group and one for everybody else: no single body is drawn.
    const paths = groupMap(outlines, groups, words, 'wide').shapes.filter(
      ({ kind, role }) => kind === 'path' && role !== 'hatch',
    );
    expect(paths.length).toBe(4 + MAP_STATES.length);
  });

  test('leaves out who has no outline, and survives a group of nobody', () => {
    const drawing = groupMap(outlines, [group('1', ['99999']), group('2', [])], words, 'narrow');
    expect(strays(drawing)).toEqual([]);
  });
});

const square = (x: number, y: number, reversed = false) => {
  const ring = [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y + 1],
    [x, y],
  ];
  return [reversed ? ring.toReversed() : ring];
};
const feature = (id: unknown, coordinates: number[][][]) => ({
  type: 'Feature',
  properties: { id },
  geometry: { type: 'Polygon', coordinates },
});
const collection = (...features: unknown[]) =>
  JSON.stringify({ type: 'FeatureCollection', features });

const FLAT = Array.from({ length: 4 }, () => [4, 51]);

describe('outlines of one’s own', () => {
  test('a GeoJSON is taken whatever way its corners run, and its neighbours become one area', async () => {
    const read = await readOutlines(
      collection(feature('a', square(4, 51)), feature(7, square(5, 51, true))),
    );
    expect(read.ok && outlinedIds(read.outlines)).toEqual(['a', '7']);
    if (!read.ok) return;
    const layout = layOutOutlines(read.outlines, { left: 0, top: 0, width: 100, most: 100 });
    const both = layout.area(new Set(['a', '7']));
    expect(both?.rings).toHaveLength(1);
    expect(both?.width).toBeCloseTo(100);
  });

  test('a TopoJSON is taken, also when it was kept', async () => {
    const read = await readOutlines(JSON.stringify(outlines));
    expect(read.ok).toBe(true);
    expect(await checkOutlines(read.ok && read.outlines)).toEqual(read);
  });

  test.each([
    ['notJson', '{'],
    ['notJson', '['.repeat(200_000)],
    ['notOutlines', '{}'],
    ['notOutlines', 'null'],
    ['notOutlines', '{"type":"FeatureCollection","features":[]}'],
    [
      'notOutlines',
      collection({ type: 'Feature', geometry: { type: 'Point', coordinates: [4, 51] } }),
    ],
    ['noId', collection(feature(undefined, square(4, 51)))],
    ['noId', collection(feature(' ', square(4, 51)))],
    ['notDegrees', collection(feature('a', square(152_000, 212_000)))],
    ['notOneObject', '{"type":"Topology","arcs":[],"objects":{}}'],
    [
      'broken',
      '{"type":"Topology","arcs":[[[4,51],[5,51],[4,51]]],"objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[[7]],"properties":{"id":"x"}}]}}}',
    ],
    [
      'broken',
      '{"type":"Topology","arcs":[],"objects":{"a":{"type":"GeometryCollection","geometries":[{"type":"Polygon","arcs":[],"properties":{"id":"x"}}]}}}',
    ],
    ['noId', collection(feature('x'.repeat(100_000), square(4, 51)))],
    ['noArea', collection(feature('a', square(4, 51)), feature('b', [FLAT]))],
    ['twice', collection(feature('a', square(4, 51)), feature('b', square(4, 51)))],
    ['tooLarge', `"${'x'.repeat(7 * 1024 * 1024)}"`],
  ])('refused as %s', async (reason, text) => {
    expect(await readOutlines(text)).toMatchObject({ ok: false, reason });
  });
});
