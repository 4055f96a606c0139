import { writeFileSync } from 'node:fs';
import { Delaunay } from 'd3-delaunay';
import { topology } from 'topojson-server';
import { numbers } from '@/lib/consultation/example/numbers';
import type { Body } from '@/lib/consultation/types';
import { inventedNames } from './names';

/**
 * Makes the region of the worked example, always the same: 120 municipalities that do not exist, with
 * borders that neighbours share. Cells of a Voronoi diagram; cells outside the region are left out, which
 * leaves it an outline of its own. Run with `npm run example-region`.
 */
const SEED = 20261130;
const COUNT = 120;
const PROVINCES = ['Noordrand', 'Rivierland', 'Heuvelland', 'Zuidkust'];
const REGIONS = [
  'Noordrand-West',
  'Noordrand-Oost',
  'Rivierland-Boven',
  'Rivierland-Beneden',
  'Heuvelland-Oost',
  'Heuvelland-West',
  'Zuidkust-Oost',
  'Zuidkust-West',
];
/** A place on the map without a country: near the equator, so that no projection stretches it. */
const CENTRE: [number, number] = [1.2, 0.9];
const RADIUS = { x: 1.1, y: 0.75 };

const next = numbers(SEED);
const between = (low: number, high: number): number => low + next() * (high - low);

type Place = [number, number];

/** How far the outline lies from the centre in a direction, as a share of the radius. */
const outline = (angle: number): number =>
  0.86 + 0.09 * Math.sin(3 * angle + 0.7) + 0.06 * Math.cos(5 * angle);

/** As far apart as they will go: of several candidates the one farthest from those that are there. */
function scattered(count: number): Place[] {
  const places: Place[] = [];
  while (places.length < count) {
    const candidates = Array.from({ length: 12 }, (): Place => {
      const [angle, distance] = [between(0, 2 * Math.PI), Math.sqrt(next())];
      const share = outline(angle) * distance;
      return [
        CENTRE[0] + RADIUS.x * share * Math.cos(angle),
        CENTRE[1] + RADIUS.y * share * Math.sin(angle),
      ];
    });
    const room = ([x, y]: Place) =>
      Math.min(9, ...places.map((one) => Math.hypot(x - one[0], y - one[1])));
    places.push(candidates.reduce((best, one) => (room(one) > room(best) ? one : best)));
  }
  return places;
}

/** Places around the region, whose cells are left out. */
const around = Array.from({ length: 72 }, (_, at): Place => {
  const angle = (at / 72) * 2 * Math.PI;
  const share = outline(angle) + 0.12;
  return [
    CENTRE[0] + RADIUS.x * share * Math.cos(angle),
    CENTRE[1] + RADIUS.y * share * Math.sin(angle),
  ];
});

const places = scattered(COUNT);
const cells = Delaunay.from([...places, ...around]).voronoi([-1, -1, 4, 3]);
const names = inventedNames(COUNT);

/** Eighths of the circle, clockwise from the north-west. */
const sector = ([x, y]: Place): number => {
  const angle = Math.atan2((y - CENTRE[1]) / RADIUS.y, (x - CENTRE[0]) / RADIUS.x);
  return Math.floor(((Math.PI - angle) / (2 * Math.PI)) * 8) % 8;
};

/** Four in five under 30,000, a few above 100,000, as in Flanders. */
function inhabitants(at: number): number {
  const share = (at * 37) % COUNT;
  if (share < 2) return Math.round(between(110_000, 240_000));
  if (share < 24) return Math.round(between(30_500, 92_000));
  return Math.round(3_200 + 26_000 * next() ** 1.4);
}

const INCOMES = ['lower', 'middle', 'higher'];

const bodies: Body[] = places.map((place, at) => {
  const eighth = sector(place);
  return {
    id: `R${String(at + 1).padStart(3, '0')}`,
    name: names[at]!,
    population: inhabitants(at),
    province: PROVINCES[Math.floor(eighth / 2)]!,
    groups: { region: REGIONS[eighth]!, income: INCOMES[Math.floor(next() * 3)]! },
  };
});

const round = (value: number): number => Math.round(value * 1e4) / 1e4;
/** Clockwise, as d3-geo takes the inside of a ring. */
const features = bodies.map(({ id }, at) => ({
  type: 'Feature' as const,
  properties: { id },
  geometry: {
    type: 'Polygon' as const,
    coordinates: [clockwise(cells.cellPolygon(at).map(([x, y]): Place => [round(x), round(y)]))],
  },
}));

function clockwise(ring: Place[]): Place[] {
  const area = ring.reduce((sum, [x, y], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length]!;
    return sum + (x2 - x) * (y2 + y);
  }, 0);
  return area > 0 ? ring : ring.toReversed();
}

const collection: GeoJSON.FeatureCollection<GeoJSON.Polygon> = {
  type: 'FeatureCollection',
  features,
};
const outlines = topology({ bodies: collection }, 1e4);
const sorted = bodies.toSorted((a, b) => a.name!.localeCompare(b.name!, 'nl'));
writeFileSync('content/region-example/bodies.json', `${JSON.stringify(sorted)}\n`);
writeFileSync('content/region-example/outlines.json', `${JSON.stringify(outlines)}\n`);
