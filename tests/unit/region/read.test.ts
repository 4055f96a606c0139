import { beforeAll, describe, expect, test } from 'vitest';
import { exampleConsultation } from '@/lib/consultation/example/example';
import { groupOf, groupsOf } from '@/lib/consultation/groups';
import type { Consultation } from '@/lib/consultation/record';
import {
  type ConsultationReading,
  type Figure,
  type Sharing,
  TALLY_CELLS,
  type Tally,
} from '@/lib/consultation/types';
import { groupKey, groupOfKey } from '@/lib/session/consultation/reader';
import { prepare, read, seek } from '@/lib/session/consultation/work';

const terms = { rule: 'default' } as const;
const quiet = () => {};
const on = '2026-11-29';

let example: Consultation;
beforeAll(async () => {
  const made = await exampleConsultation('nl', {
    id: '6f1c1f5e-1111-4111-8111-111111111111',
    now: '2026-11-29T10:00:00Z',
  });
  example = { ...made, packages: [{ id: 'talk', title: 'Overleg', levers: [] }] };
});

/** The example with one way of sharing for all. */
const sharedAs = (sharing: Sharing): Consultation => ({
  ...example,
  responses: example.responses.map((response) => ({ ...response, sharing })),
});

function shown(result: ConsultationReading | 'tooFew'): ConsultationReading {
  if (result === 'tooFew') throw new Error('too few');
  return result;
}

const number = (figure: Figure): number => {
  if (typeof figure !== 'number') throw new Error(`not a number: ${figure}`);
  return figure;
};

const everybody = ({ cells, otherwise, silent }: Tally): number =>
  Object.values(cells).reduce<number>((sum, figure) => sum + number(figure), otherwise + silent);

describe('what was shared with the region', () => {
  test('is read whole, and group by group it adds up to the whole', () => {
    const from = sharedAs('region');
    const whole = shown(read(from, { ...terms, group: null }, quiet));
    expect(everybody(whole.overall)).toBe(from.bodies.length);
    const parts = groupsOf(from.bodies, 'province').map(({ classification, group }) =>
      shown(read(from, { ...terms, group: { classification, group } }, quiet)),
    );
    expect(parts.length).toBeGreaterThan(2);
    for (const cell of TALLY_CELLS) {
      const together = parts.reduce((sum, { overall }) => sum + number(overall.cells[cell]), 0);
      expect(together).toBe(number(whole.overall.cells[cell]));
    }
    const first = (reading: ConsultationReading) => reading.factors[0]?.missing.map(number) ?? [];
    expect(parts.map(first).reduce((a, b) => a.map((n, at) => n + (b[at] ?? 0)))).toEqual(
      first(whole),
    );
  });

  test('is read under another norm and rule', () => {
    const from = sharedAs('region');
    const reading = shown(read(from, { norm: 'executor', rule: 'mild', group: null }, quiet));
    expect(reading).toMatchObject({ norm: 'executor', rule: 'mild' });
  });
});

test('a group of a few that want to be counted only is refused', () => {
  const [first] = groupsOf(example.bodies, 'region');
  const group = first?.group ?? '';
  const bodies = new Set(
    example.bodies.filter((body) => groupOf(body, 'region') === group).map(({ id }) => id),
  );
  const own = example.responses.filter(({ body }) => bodies.has(body)).slice(0, 3);
  expect(own).toHaveLength(3);
  const responses = [
    ...own.map((response) => ({ ...response, sharing: 'counted' as const })),
    ...example.responses
      .filter(({ body }) => !bodies.has(body))
      .map((response) => ({ ...response, sharing: 'region' as const })),
  ];
  const chosen = { classification: 'region', group };
  expect(read({ ...example, responses }, { ...terms, group: chosen }, quiet)).toBe('tooFew');
});

test('a publication has a number, its ledger, and what is withheld; the next one the next number', () => {
  const first = prepare(example, { terms, published: [], target: undefined, on });
  expect(first.publication).toMatchObject({ number: 1, on, reading: { audience: 'public' } });
  expect(first.shown).toBeLessThanOrEqual(first.tables);
  expect(first.publication.reading.flips).toBeUndefined();
  const { ledger } = first;
  const next = prepare(example, {
    terms,
    published: [{ ledger }],
    target: undefined,
    on,
  });
  expect(next.publication.number).toBe(2);
  // What a round before published counts, and gives no number.
  const before = [{ ledger: { ...ledger, number: 0 } }];
  const round = prepare(example, { terms, published: before, target: undefined, on });
  expect(round.publication.number).toBe(1);
});

test('a search tells how far it is, and what it found', () => {
  const from = sharedAs('region');
  expect(seek(from, { terms, target: 1 }, quiet)).toMatchObject({ target: 1, sets: null });
  expect(seek(from, { terms, target: 0.01 }, quiet)?.sets).toEqual([[]]);
});

test('a group survives being a word of a list', () => {
  for (const group of [null, { classification: 'own "x"', group: 'a,b;é' }])
    expect(groupOfKey(groupKey(group))).toEqual(group);
});
