import { describe, expect, it } from 'vitest';
import { numbers } from '@/lib/consultation/example/numbers';
import type { Table } from '@/lib/consultation/types';
import { flandersStates } from '../support/disclosure/flanders';
import { type Answering, tableOf } from '../support/disclosure/region';
import {
  attacked,
  drawnRounds,
  drawnStates,
  published,
  publishedInRounds,
  publishedPlainly,
} from '../support/disclosure/sequence';
import { singledOut } from '../support/disclosure/singled-out';

const PATTERNS = 250;
const ROUNDS = 60;

const body = (index: number, more: Partial<Answering> = {}): Answering => ({
  body: `b${index}`,
  sharing: 'counted',
  groups: { size: 'small', province: 'p0', region: 'p0r0' },
  answers: { tally: index % 3 === 0 ? 'carries' : 'conditions', missing: '1' },
  version: 0,
  invested: false,
  ...more,
});

const bodies = (count: number, of: (index: number) => Partial<Answering> = () => ({})) =>
  Array.from({ length: count }, (_, index) => body(index, of(index)));

const inProvince = (province: string) => ({ groups: { size: 'small', province } });

const overall = (answering: readonly Answering[]): Table[] => [tableOf(answering, 'tally', null)];

const province = (name: string) => ({ classification: 'province', group: name });

/** Well-known ways to single somebody out, which a threshold does not stop. */
const CASES: {
  name: string;
  states: Answering[][];
  tables: (answering: readonly Answering[], publication: number) => Table[];
}[] = [
  {
    name: 'one more answer between two publications',
    states: [bodies(20), bodies(21)],
    tables: overall,
  },
  { name: 'one answer withdrawn', states: [bodies(21), bodies(20)], tables: overall },
  {
    name: 'one answer corrected',
    states: [bodies(20), bodies(20, (index) => ({ version: index === 7 ? 1 : 0 }))],
    tables: overall,
  },
  {
    name: 'three answers corrected, where the columns of old and new answers are more than four',
    states: [bodies(20), bodies(20, (index) => ({ version: index < 3 ? 1 : 0 }))],
    tables: overall,
  },
  {
    name: 'margins: the whole less the groups that are shown',
    states: [bodies(20, (index) => inProvince(index < 3 ? 'few' : `p${index % 2}`))],
    tables: (answering) => [
      ...overall(answering),
      ...['few', 'p0', 'p1'].map((name) => tableOf(answering, 'tally', province(name))),
    ],
  },
  {
    name: 'the complement of those who chose',
    states: [bodies(20, (index) => ({ invested: index > 1 }))],
    tables: (answering) => [
      ...overall(answering),
      tableOf(answering, 'tally', null, {
        id: 'invested',
        chosenBy: 'invested',
        of: ({ invested }) => invested,
      }),
    ],
  },
  {
    name: 'an own group that is a province without two',
    states: [
      bodies(20, (index) => ({
        groups: { province: index < 9 ? 'p0' : 'p1', own: index < 7 ? 'mine' : 'other' },
      })),
    ],
    tables: (answering) => [
      tableOf(answering, 'tally', province('p0')),
      tableOf(answering, 'tally', { classification: 'own', group: 'mine' }),
    ],
  },
  {
    name: 'groups along two lines that cross in three bodies',
    states: [
      bodies(16, (index) => ({
        groups: {
          size: index < 8 ? 'small' : 'large',
          province: index < 5 || index > 12 ? 'p0' : 'p1',
        },
      })),
    ],
    tables: (answering) => [
      tableOf(answering, 'tally', { classification: 'size', group: 'small' }),
      tableOf(answering, 'tally', province('p0')),
      tableOf(answering, 'tally', { classification: 'both', group: 'either' }, {}),
      {
        ...tableOf(answering, 'tally', null, {
          of: ({ groups }) => groups.size === 'small' || groups.province === 'p0',
        }),
        group: { classification: 'filter', group: 'either' },
      },
      {
        ...tableOf(answering, 'tally', null, {
          of: ({ groups }) => groups.size === 'small' && groups.province === 'p0',
        }),
        group: { classification: 'filter', group: 'both' },
      },
    ],
  },
  {
    name: 'a waiver: a group of six, two of them shown by name',
    states: [bodies(6, (index) => ({ sharing: index < 2 ? 'named' : 'counted' }))],
    tables: overall,
  },
  {
    name: 'a waiver later: a group of five, one of them named in the next publication',
    states: [bodies(5), bodies(5, (index) => ({ sharing: index === 0 ? 'named' : 'counted' }))],
    tables: overall,
  },
  {
    name: 'a holding of three in a group of six',
    states: [bodies(6, (index) => ({ ...(index < 3 && { holding: 'h' }) }))],
    tables: overall,
  },
  {
    name: 'two of one holding, in two groups that are otherwise alike',
    states: [
      bodies(10, (index) => ({
        ...(index < 2 && { holding: 'h' }),
        groups: { one: index === 1 ? 'no' : 'yes', two: index === 0 ? 'no' : 'yes' },
      })),
    ],
    tables: (answering) =>
      ['one', 'two'].map((classification) =>
        tableOf(answering, 'tally', { classification, group: 'yes' }),
      ),
  },
];

describe('an attacker before all publications of a consultation', () => {
  it.each(CASES)('singles somebody out behind a threshold, not behind the gate: $name', (one) => {
    expect(singledOut(publishedPlainly(one.states, one.tables))).not.toBeNull();
    expect(singledOut(published(one.states, one.tables))).toBeNull();
  });

  it(`gets nothing out of ${PATTERNS} drawn regions of up to 40 bodies`, () => {
    for (let seed = 1; seed <= PATTERNS; seed++) {
      const states = drawnStates(numbers(seed), 40);
      expect(attacked(published(states)), `seed ${seed}`).toEqual({
        singledOut: null,
        unveiled: [],
      });
    }
  });

  it(`gets nothing out of ${ROUNDS} regions that are asked twice, and compared`, () => {
    let compared = 0;
    for (let seed = 1; seed <= ROUNDS; seed++) {
      const seen = publishedInRounds(...drawnRounds(numbers(seed), 40));
      const shown = seen.flatMap((one) => one.shown);
      compared += shown.filter(({ id, base }) => id === 'rounds.before' && base !== null).length;
      expect(attacked(seen), `seed ${seed}`).toEqual({ singledOut: null, unveiled: [] });
    }
    expect(compared).toBeGreaterThan(ROUNDS / 10);
  });

  // Four publications where a count follows from what a base has more than one, and holds of another.
  it('gets nothing out of a region in which differences are compared with bases', () => {
    const states = drawnStates(numbers(973), 40);
    expect(attacked(published(states))).toEqual({ singledOut: null, unveiled: [] });
  });

  // Two publications whose differences add up to each other.
  it('gets nothing out of two publications of the 285', () => {
    const states = flandersStates(1).slice(0, 2);
    expect(attacked(published(states))).toEqual({ singledOut: null, unveiled: [] });
  });

  it('singles somebody out in most of them behind a threshold, and learns what whole groups answered', () => {
    const attacks = Array.from({ length: 40 }, (_, seed) =>
      attacked(publishedPlainly(drawnStates(numbers(seed + 1), 40))),
    );
    expect(attacks.filter((attack) => attack.singledOut).length).toBeGreaterThan(20);
    expect(attacks.filter((attack) => attack.unveiled.length > 0).length).toBeGreaterThan(30);
  });
});
