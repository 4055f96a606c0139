import { geoIdentity, geoPath } from 'd3-geo';
import { merge } from 'topojson-client';
import type {
  GeometryCollection,
  Topology,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
} from 'topojson-specification';

/** Outlines in degrees, by the id of a body. */
export type Outlines = Topology<{ bodies: GeometryCollection<{ id: string }> }> & {
  /** Whom a map names as their maker. */
  source?: 'flanders';
};

type Area = TopoPolygon<{ id: string }> | TopoMultiPolygon<{ id: string }>;
type Point = [x: number, y: number];
type MultiPolygon = ReturnType<typeof merge>;
type Position = MultiPolygon['coordinates'][number][number][number];

const isArea = (geometry: { type: string | null }): geometry is Area =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Everything of outlines that can be filled. */
const areasOf = (outlines: Outlines): Area[] => outlines.objects.bodies.geometries.filter(isArea);

/** Ids of the bodies that outlines have. */
export const outlinedIds = (outlines: Outlines): string[] =>
  areasOf(outlines).map((area) => area.properties?.id ?? '');

/** The areas of a group as one: what lies between two of its members is gone. */
export interface MergedArea {
  /** In pixels: as the data of a path, as closed lines, and where a label stands in its largest part. */
  path: string;
  rings: Point[][];
  label: Point;
  /** Width in pixels of its largest part. */
  width: number;
}

/** Room in pixels: its corner, its width, and the most that it may be high. */
export interface MapRoom {
  left: number;
  top: number;
  width: number;
  most: number;
}

/**
 * Lays outlines flat in a room. Degrees of longitude are as wide as in the middle of the map: for a region
 * no eye tells that from a true projection, and no order of corners can turn an area inside out.
 */
export function layOutOutlines(outlines: Outlines, room: MapRoom) {
  const areas = areasOf(outlines);
  const whole = merge(outlines, areas);
  const squeezed = squeeze(whole);
  const flatWhole = flat(whole, squeezed);
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [room.left, room.top],
        [room.left + room.width, room.top + room.most],
      ],
      flatWhole,
    );
  const path = geoPath(projection).digits(1);
  const [[, top], [, bottom]] = path.bounds(flatWhole);
  const [x, y] = projection.translate();
  projection.translate([x, y + room.top - top]);
  const project = (position: Position) => projection(position as Point) as Point;
  return {
    height: bottom - top,
    /** The members of a group as one area; null without any. */
    area(ids: ReadonlySet<string>): MergedArea | null {
      const members = areas.filter((area) => ids.has(area.properties?.id ?? ''));
      if (members.length === 0) return null;
      const merged = flat(merge(outlines, members), squeezed);
      // Areas that lie over one another can take each other's lines away.
      if (merged.coordinates.length === 0) return null;
      const largest = merged.coordinates
        .map((coordinates) => ({ type: 'Polygon' as const, coordinates }))
        .reduce((a, b) => (path.area(b) > path.area(a) ? b : a));
      const [[left], [right]] = path.bounds(largest);
      return {
        path: path(merged) ?? '',
        rings: merged.coordinates.flatMap((polygon) => polygon.map((ring) => ring.map(project))),
        label: path.centroid(largest),
        width: right - left,
      };
    },
  };
}

/** Narrows degrees of longitude to the size that degrees of latitude have in the middle of an area. */
function squeeze({ coordinates }: MultiPolygon): (position: Position) => Position {
  let [low, high] = [90, -90];
  for (const polygon of coordinates)
    for (const [, y] of polygon[0] ?? []) {
      low = Math.min(low, y as number);
      high = Math.max(high, y as number);
    }
  const factor = Math.cos((((low + high) / 2) * Math.PI) / 180);
  return ([x, y]) => [(x as number) * factor, y as number];
}

/** Twice the area within a ring; negative the other way round. */
const turn = (ring: Position[]): number =>
  ring.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length] as Position;
    return sum + (x as number) * (nextY as number) - (nextX as number) * (y as number);
  }, 0);

/** An area narrowed, its holes running the other way than its outside, so that every renderer leaves them open. */
const flat = (
  { coordinates }: MultiPolygon,
  squeezed: (position: Position) => Position,
): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: coordinates.map((polygon) =>
    polygon.map((ring, at) => {
      const flattened = ring.map(squeezed);
      return turn(flattened) > 0 === (at === 0) ? flattened : flattened.reverse();
    }),
  ),
});
