import { readFileSync, statSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { exampleConsultation } from '@/lib/consultation/example/example';
import { locales } from '@/lib/i18n/locales';
import {
  mergedMunicipalities,
  municipalities,
} from '@/lib/instrument/municipalities/municipalities';
import { requestSchema } from '@/lib/instrument/schema/request';

const given = { id: '00000000-0000-4000-8000-000000000000', now: '2026-11-29T12:00:00Z' };
const OUTLINES = 'content/region-example/outlines.json';

describe.each(locales)('the worked example of a consultation in %s', async (locale) => {
  const example = await exampleConsultation(locale, given);

  it('asks 120 municipalities, of which 78 answered, and offers six packages', () => {
    expect(example.bodies).toHaveLength(120);
    expect(example.responses).toHaveLength(78);
    expect(example.packages).toHaveLength(6);
    expect(example.fictional).toBe(true);
  });

  it('is the same each time it is opened', async () => {
    expect(await exampleConsultation(locale, given)).toEqual(example);
  });

  it('holds answers as a municipality could give them', () => {
    for (const { request } of example.responses) {
      if (!request) continue;
      const { costs: _, ...rest } = request;
      expect(z.safeParse(requestSchema, { ...rest, locale }).error?.issues ?? []).toEqual([]);
    }
  });

  it('has remarks on every point, and from whoever only made remarks', () => {
    const points = example.responses.flatMap(({ remarks = [] }) =>
      remarks.map(({ point }) => point),
    );
    expect(new Set(points)).toEqual(
      new Set([...example.proposal.points!.map(({ id }) => id), null]),
    );
    const only = example.responses.filter(({ kind }) => kind === 'remarksOnly');
    expect(only.every(({ remarks }) => remarks?.length === 1)).toBe(true);
  });
});

describe('the region of the worked example', async () => {
  const { bodies } = await exampleConsultation('nl', given);

  it('has no name that a municipality has or had', async () => {
    const real = [...(await municipalities()), ...(await mergedMunicipalities())];
    const names = new Set(real.map(({ name }) => name.toLowerCase()));
    expect(bodies.filter(({ name }) => names.has(name!.toLowerCase()))).toEqual([]);
    expect(new Set(bodies.map(({ name }) => name)).size).toBe(120);
  });

  it('has an outline for each, in at most 40 kB', () => {
    const topology = JSON.parse(readFileSync(OUTLINES, 'utf8')) as Topology;
    const { geometries } = topology.objects.bodies as unknown as {
      geometries: { properties: { id: string } }[];
    };
    expect(geometries.map(({ properties }) => properties.id).toSorted()).toEqual(
      bodies.map(({ id }) => id).toSorted(),
    );
    expect(statSync(OUTLINES).size).toBeLessThanOrEqual(40_000);
  });
});
