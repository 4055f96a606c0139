import * as z from 'zod/mini';

/** Most bodies, and most corners of all outlines together. */
const MOST_OUTLINES = 5_000;
export const MOST_CORNERS = 250_000;

const position = z.array(z.number()).check(z.minLength(2), z.maxLength(3));
const line = z.array(position).check(z.maxLength(MOST_CORNERS));
const properties = z.nullish(z.looseObject({ id: z.optional(z.unknown()) }));

/** A GeoJSON of areas. */
export const geoJsonSchema = z.object({
  type: z.literal('FeatureCollection'),
  features: z
    .array(
      z.object({
        properties,
        geometry: z.discriminatedUnion('type', [
          z.object({ type: z.literal('Polygon'), coordinates: z.array(line) }),
          z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(line)) }),
        ]),
      }),
    )
    .check(z.minLength(1), z.maxLength(MOST_OUTLINES)),
});

const pair = z.tuple([z.number(), z.number()]);
const arcs = z.array(z.int());

const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), arcs: z.array(arcs), properties }),
  z.object({ type: z.literal('MultiPolygon'), arcs: z.array(z.array(arcs)), properties }),
]);

/** A TopoJSON with one object of areas. */
export const topologySchema = z.object({
  type: z.literal('Topology'),
  transform: z.optional(z.object({ scale: pair, translate: pair })),
  arcs: z.array(line),
  objects: z.record(
    z.string(),
    z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(geometry).check(z.minLength(1), z.maxLength(MOST_OUTLINES)),
    }),
  ),
});
