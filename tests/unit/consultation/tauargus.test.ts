import { describe, expect, it } from 'vitest';
import { gate } from '@/lib/consultation/gate';
import type { GroupRef, Table } from '@/lib/consultation/types';
import { type Answering, responsesOf, tableOf } from '../../support/disclosure/region';
import { plainly } from '../../support/disclosure/sequence';
import { singledOut } from '../../support/disclosure/singled-out';
import outcomes from '../../support/disclosure/tauargus/outcomes.json';
import tables from '../../support/disclosure/tauargus/tables.json';

/**
 * The counts of ten tables as bases, beside what an independent package for tables (pytauargus 0.6.0)
 * suppresses of them. Where the two differ, and why: decision 0047.
 */

type Counts = (typeof tables)[number];
type Place = readonly [row: string, column: string];

const nameOf = ([row, column]: Place) => `${row}/${column}`;

/** Whoever is counted in a table, each with its row as province and its column as size. */
const countedIn = ({ rows, columns, counts }: Counts): Answering[] =>
  rows.flatMap((row, at) =>
    columns.flatMap((column, beside) =>
      Array.from({ length: counts[at]?.[beside] ?? 0 }, (_, index) => ({
        body: `${row} ${column} ${index}`,
        sharing: 'counted' as const,
        groups: { province: row, size: column, crossing: nameOf([row, column]) },
        answers: { tally: index % 2 === 0 ? 'carries' : 'conditions' },
        version: 0,
        invested: false,
      })),
    ),
  );

/** Every count of a table with its margins, and the base it is of. */
function basesOf({ rows, columns }: Counts): { place: Place; group: GroupRef | null }[] {
  const margins = [
    { place: ['Total', 'Total'] as const, group: null },
    ...rows.map((row) => ({
      place: [row, 'Total'] as const,
      group: { classification: 'province', group: row },
    })),
  ];
  if (columns.length === 1) return margins;
  return [
    ...margins,
    ...columns.map((column) => ({
      place: ['Total', column] as const,
      group: { classification: 'size', group: column },
    })),
    ...rows.flatMap((row) =>
      columns.map((column) => ({
        place: [row, column] as const,
        group: { classification: 'crossing', group: nameOf([row, column]) },
      })),
    ),
  ];
}

function outcomeOf(table: Counts) {
  const answering = countedIn(table);
  const bases = basesOf(table);
  const asked: Table[] = bases.map(({ group }) => tableOf(answering, 'tally', group));
  const gated = gate({ tables: asked, responses: responsesOf(answering), audience: 'public' });
  const theirs = outcomes.tables.find(({ name }) => name === table.name);
  const hidden = new Set(
    [...(theirs?.primary ?? []), ...(theirs?.secondary ?? [])].map(([row = '', column = '']) =>
      nameOf([row, column]),
    ),
  );
  const seen = (shown: typeof gated.shown) =>
    singledOut([{ answering, named: [], tables: asked, shown }]);
  const places = bases.map(({ place }) => nameOf(place));
  return {
    ours: places.filter((_, at) => gated.shown[at]?.base === null).sort(),
    theirs: [...hidden].sort(),
    oursTells: seen(gated.shown) !== null,
    theirsTells:
      seen(
        plainly(asked).map((one, at) => ({
          ...one,
          base: hidden.has(places[at] ?? '') ? null : (asked[at]?.base.length ?? 0),
        })),
      ) !== null,
  };
}

/** Two small counts in one line hide each other, and their sum, which is told, is of fewer than five. */
const DIFFERENT = ['two small groups that are still few together', 'two small cells in one row'];

describe('the gate beside pytauargus', () => {
  it.each(tables.filter(({ name }) => !DIFFERENT.includes(name)))(
    'withholds the same counts: $name',
    (table) => {
      const { ours, theirs, oursTells, theirsTells } = outcomeOf(table);
      expect(ours).toEqual(theirs);
      expect([oursTells, theirsTells]).toEqual([false, false]);
    },
  );

  it.each(tables.filter(({ name }) => DIFFERENT.includes(name)))(
    'withholds more where what is left still tells of a few: $name',
    (table) => {
      const { ours, theirs, oursTells, theirsTells } = outcomeOf(table);
      expect(ours).toEqual(expect.arrayContaining(theirs));
      expect(ours.length).toBeGreaterThan(theirs.length);
      expect([oursTells, theirsTells]).toEqual([false, true]);
    },
  );
});
