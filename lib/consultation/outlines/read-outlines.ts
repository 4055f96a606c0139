import * as z from 'zod/mini';
import type { Outlines } from '@/lib/instrument/municipalities/outlines';
import { LONGEST_LINE } from '@/lib/instrument/schema/limits';
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
  | 'broken'
  /** Nothing lies within the lines of an area. */
  | 'noArea'
  /** An area stands there twice. */
  | 'twice';

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
    const isGeoJson = (value as { type?: unknown } | null)?.type === 'FeatureCollection';
    const given = isGeoJson
      ? await fromGeoJson(parsed(geoJsonSchema, value))
      : fromTopology(parsed(topologySchema, value));
    return { ok: true, outlines: sound(given) };
  } catch (error) {
    if (error instanceof Refused)
      return { ok: false, reason: error.reason, ...(error.where && { where: error.where }) };
    throw error;
  }
}

type GeoJson = z.infer<typeof geoJsonSchema>;

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

function parsed<T>(schema: z.ZodMiniType<T>, value: unknown): T {
  const { success, data, error } = z.safeParse(schema, value);
  if (success) return data;
  throw new Refused('notOutlines', error.issues[0]?.path.join('.') || undefined);
}

function fromTopology({ arcs, objects, transform }: z.infer<typeof topologySchema>): Outlines {
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
  if (!text || text.length > LONGEST_LINE) throw new Refused('noId', where);
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
  const cornersIn = (arcs: number[]) =>
    arcs.flatMap((arc) => (arc < 0 ? lines[~arc]?.toReversed() : lines[arc]) ?? []);
  const ring = (arcs: number[], outside: boolean): number[] =>
    turn(cornersIn(arcs)) > 0 === outside ? arcs : arcs.toReversed().map((arc) => ~arc);
  const isOpen = (arcs: number[]) => turn(cornersIn(arcs)) !== 0;
  /** Islands and holes that are too small for the grid of a file enclose nothing, and are left out. */
  const area = ([outer = [], ...holes]: number[][]) =>
    isOpen(outer) ? [[outer, ...holes.filter(isOpen)].map((arcs, at) => ring(arcs, at === 0))] : [];
  const seen = new Set<string>();
  const geometries = outlines.objects.bodies.geometries.map((geometry) => {
    const id = idIn(geometry);
    const rings = 'arcs' in geometry ? (geometry.arcs.flat(2) as number[]) : [];
    const indexes = rings.map((arc) => (arc < 0 ? ~arc : arc));
    if (rings.length === 0 || indexes.some((arc) => arc >= lines.length))
      throw new Refused('broken', id);
    const key = indexes.toSorted((one, other) => one - other).join();
    if (seen.has(key)) throw new Refused('twice', id);
    seen.add(key);
    const parts =
      geometry.type === 'Polygon'
        ? area(geometry.arcs)
        : geometry.type === 'MultiPolygon'
          ? geometry.arcs.flatMap(area)
          : [];
    if (parts.length === 0) throw new Refused('noArea', id);
    return { type: 'MultiPolygon' as const, arcs: parts, properties: { id: id ?? '' } };
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
