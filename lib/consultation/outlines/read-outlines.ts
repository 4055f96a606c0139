import type { Outlines } from '@/lib/instrument/municipalities/outlines';
import { geoJsonSchema, MOST_CORNERS, topologySchema } from './schema';

/** Largest file with outlines, in bytes. */
export const LARGEST_OUTLINES = 6 * 1024 * 1024;

/** Why a file with outlines is not taken. */
export type OutlinesProblem =
  | 'tooLarge'
  | 'notJson'
  /** Neither a TopoJSON nor a GeoJSON of areas. */
  | 'notOutlines'
  /** More than one object, or none. */
  | 'notOneObject'
  /** An area without the property `id`. */
  | 'noId'
  /** Not in degrees of longitude and latitude. */
  | 'notDegrees'
  /** A line is named that is not there, or an area has none. */
  | 'broken';

export type ReadOutlines =
  | { ok: true; outlines: Outlines }
  | { ok: false; reason: OutlinesProblem; where?: string };

class Refused extends Error {
  constructor(
    readonly reason: OutlinesProblem,
    readonly where?: string,
  ) {
    super(reason);
  }
}

/** The outlines in a TopoJSON or GeoJSON file; anything else is refused with what is wrong, and where. */
export async function readOutlines(text: string): Promise<ReadOutlines> {
  if (text.length > LARGEST_OUTLINES) return { ok: false, reason: 'tooLarge' };
  try {
    return await checkOutlines(JSON.parse(text));
  } catch {
    return { ok: false, reason: 'notJson' };
  }
}

/** The same for outlines that were read before, such as those kept with a consultation. */
export async function checkOutlines(value: unknown): Promise<ReadOutlines> {
  try {
    const geoJson = geoJsonSchema.safeParse(value);
    const given = geoJson.success ? await fromGeoJson(geoJson.data) : fromTopology(value);
    return { ok: true, outlines: sound(given) };
  } catch (error) {
    if (error instanceof Refused)
      return { ok: false, reason: error.reason, ...(error.where && { where: error.where }) };
    throw error;
  }
}

type GeoJson = ReturnType<typeof geoJsonSchema.parse>;

/** Borders that two areas share become one line, so that groups of them can be drawn as one. */
async function fromGeoJson({ features }: GeoJson): Promise<Outlines> {
  const { topology } = await import('topojson-server');
  const bodies = {
    type: 'FeatureCollection' as const,
    features: features.map(({ geometry, properties }, at) => ({
      type: 'Feature' as const,
      geometry,
      properties: { id: idOf(properties, `features.${at}`) },
    })),
  };
  return topology({ bodies }, 1e5) as unknown as Outlines;
}

function fromTopology(value: unknown): Outlines {
  const parsed = topologySchema.safeParse(value);
  if (!parsed.success)
    throw new Refused('notOutlines', parsed.error.issues[0]?.path.join('.') || undefined);
  const { arcs, objects, transform } = parsed.data;
  const [entry, ...others] = Object.entries(objects);
  if (!entry || others.length > 0) throw new Refused('notOneObject');
  const [name, { geometries }] = entry;
  return {
    type: 'Topology',
    ...(transform && { transform }),
    arcs,
    objects: {
      bodies: {
        type: 'GeometryCollection',
        geometries: geometries.map(({ properties, ...geometry }, at) => ({
          ...geometry,
          properties: { id: idOf(properties, `objects.${name}.geometries.${at}`) },
        })),
      },
    },
  } as Outlines;
}

function idOf(properties: { id?: unknown } | null | undefined, where: string): string {
  const id = properties?.id;
  const text = typeof id === 'string' || typeof id === 'number' ? String(id).trim() : '';
  if (!text) throw new Refused('noId', where);
  return text;
}

/** The id of an area that has been read. */
const idIn = ({ properties }: { properties?: object | undefined }): string | undefined =>
  (properties as { id?: string } | undefined)?.id;

type Point = [x: number, y: number];

/** Outlines whose lines are all there, closed areas of corners in degrees, all running the same way round. */
function sound(outlines: Outlines): Outlines {
  if (outlines.arcs.reduce((sum, arc) => sum + arc.length, 0) > MOST_CORNERS)
    throw new Refused('tooLarge');
  const lines = outlines.arcs.map((_, at) => cornersOf(outlines, at));
  const ring = (arcs: number[], outside: boolean): number[] => {
    const corners = arcs.flatMap((arc) => (arc < 0 ? lines[~arc]?.toReversed() : lines[arc]) ?? []);
    return turn(corners) > 0 === outside ? arcs : arcs.toReversed().map((arc) => ~arc);
  };
  const area = (rings: number[][]) => rings.map((arcs, at) => ring(arcs, at === 0));
  const geometries = outlines.objects.bodies.geometries.map((geometry) => {
    const rings = 'arcs' in geometry ? (geometry.arcs.flat(2) as number[]) : [];
    const known = rings.every((arc) => (arc < 0 ? ~arc : arc) < lines.length);
    if (rings.length === 0 || !known) throw new Refused('broken', idIn(geometry));
    if (geometry.type === 'Polygon') return { ...geometry, arcs: area(geometry.arcs) };
    if (geometry.type === 'MultiPolygon') return { ...geometry, arcs: geometry.arcs.map(area) };
    return geometry;
  });
  return { ...outlines, objects: { bodies: { type: 'GeometryCollection', geometries } } };
}

/** A line of outlines in degrees. */
function cornersOf({ arcs, transform }: Outlines, at: number): Point[] {
  const [scaleX, scaleY] = transform?.scale ?? [1, 1];
  const [fromX, fromY] = transform?.translate ?? [0, 0];
  let [x, y] = [0, 0];
  return (arcs[at] ?? []).map(([dx = 0, dy = 0]) => {
    [x, y] = transform ? [x + dx, y + dy] : [dx, dy];
    const [longitude, latitude] = [x * scaleX + fromX, y * scaleY + fromY];
    if (!(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90))
      throw new Refused('notDegrees', `arcs.${at}`);
    return [longitude, latitude];
  });
}

/** Twice the area within corners; negative the other way round. */
const turn = (corners: Point[]): number =>
  corners.reduce((sum, [x, y], at) => {
    const [nextX, nextY] = corners[(at + 1) % corners.length] as Point;
    return sum + x * nextY - nextX * y;
  }, 0);
