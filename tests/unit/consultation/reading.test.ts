import { describe, expect, it } from 'vitest';
import { groupsOf, PROVINCE, SIZE, UNGROUPED } from '@/lib/consultation/groups';
import { costOver } from '@/lib/consultation/packages/cover';
import { analyse } from '@/lib/consultation/reading/analyse';
import { medianOf, ShownTables } from '@/lib/consultation/reading/shown-tables';
import type {
  Body,
  ConsultationInput,
  Figure,
  Package,
  Proposal,
  Response,
} from '@/lib/consultation/types';
import type { Answers, Question } from '@/lib/model/types';
import { smallInstrument } from '@/tests/support/model/small-instrument';

const oriented = ({ direction }: Question, level: number) => (direction === 1 ? level : 4 - level);

/** Everything asked at one level and everything there at another, with these answers beside it. */
const all = (demand: number, supply: number, changes: Answers = {}): Answers => ({
  ...Object.fromEntries(
    smallInstrument.questions
      .filter(({ side }) => side === 'demand' || side === 'supply')
      .map((one) => [one.id, oriented(one, one.side === 'demand' ? demand : supply)]),
  ),
  'construct-considered': 'none',
  ...changes,
});

const bodies: Body[] = [
  { id: 'a', population: 8_000, province: 'Antwerpen' },
  { id: 'b', population: 20_000, province: 'Limburg' },
  { id: 'c', population: 50_000, province: 'Limburg' },
  { id: 'd', population: 200_000, province: 'Limburg' },
  { id: 'e', population: 10_000, province: 'Limburg' },
];

const answer = (body: string, answers: Answers, changes: Partial<Response> = {}): Response => ({
  body,
  sharing: 'region',
  request: { context: { task: { title: 'Taak' } }, answers },
  ...changes,
});

const responses: Response[] = [
  answer('a', all(1, 3)),
  answer(
    'b',
    all(1, 3, { 'demand-cases': 2, 'supply-criteria': 0, 'demand-hours': 2, 'supply-hours': 0 }),
  ),
  answer('c', all(1, 3, { 'supply-volume': 'unknown', 'demand-volume': 4 })),
  { body: 'd', sharing: 'named', kind: 'otherwise' },
];

const analysed = (
  packages: Package[] = [],
  proposal: Proposal = { title: 'Taak' },
  changes: Partial<ConsultationInput> = {},
) => analyse(smallInstrument, { proposal, bodies, responses, packages, ...changes });

describe('a tally', () => {
  it('says what is known, what is open, who answered otherwise and who is silent', () => {
    const { overall, response } = analysed();
    expect(response).toMatchObject({ asked: 5, answered: 3, otherwise: 1, silent: 1 });
    expect(overall.cells).toEqual({
      carries: 1,
      conditions: 1,
      strengthen: 0,
      'carries-conditions': 0,
      'conditions-strengthen': 0,
      'carries-strengthen': 1,
    });
    // One of three for certain, two if the open one does; of five also the two of whom nothing is known.
    expect(overall.ofAnswered).toEqual([1 / 3, 2 / 3]);
    expect(overall.ofAsked).toEqual([1 / 5, 4 / 5]);
  });

  it('of a group counts that group, and a body without one stands in a group of its own', () => {
    const { groups } = analysed([], { title: 'Taak' }, { bodies: [...bodies, { id: 'f' }] });
    expect(groups).toEqual([]);
    const named = analysed(
      [],
      { title: 'Taak' },
      { bodies: [...bodies, { id: 'f' }], classifications: [PROVINCE] },
    );
    expect(
      named.groups[0]?.groups.map(({ group, tally }) => [group, tally !== 'tooFew' && tally.asked]),
    ).toEqual([
      ['Antwerpen', 1],
      ['Limburg', 4],
      [UNGROUPED, 1],
    ]);
  });

  it('has no share where nothing is shown of those that carry it, and a wide one where a part is', () => {
    const shown = new ShownTables([
      { id: 'overall', group: null, base: 9, cells: { carries: null, conditions: 5 } },
      { id: 'partly', group: null, base: 9, cells: { carries: { least: 2 }, conditions: 5 } },
      { id: 'empty', group: null, base: null, cells: {} },
    ]);
    const others = { asked: 12, otherwise: 0, silent: 1 };
    expect(shown.tally('overall', others)).toMatchObject({ ofAnswered: null, ofAsked: null });
    // Two answers do not count yet: like the silent one, they could turn out either way.
    expect(shown.tally('partly', others)).toMatchObject({
      counted: 9,
      ofAnswered: [2 / 9, 4 / 9],
      ofAsked: [2 / 12, 7 / 12],
    });
    expect(shown.tally('empty', others).cells.carries).toBeNull();
    expect(shown.tally('overall', others).cells.strengthen).toBe(0);
  });

  it('follows the norm and the rule of the consultation, not that of a body', () => {
    const strategic = all(1, 3, { 'demand-strategy': 3, 'supply-strategy-time': 1 });
    const only = [
      answer('a', strategic, { request: { ...answer('a', strategic).request!, norm: 'executor' } }),
    ];
    const reading = analysed([], { title: 'Taak' }, { responses: only });
    expect(reading.norm).toBe('firstTier');
    expect(reading.overall.cells.carries).toBe(0);
    expect(reading.tests.otherNorm.cells.carries).toBe(1);
  });
});

describe('sizes', () => {
  const groups = (audience: 'region' | 'public') =>
    groupsOf(bodies, SIZE, audience).map(({ group, bodies: own }) => [group, own.length]);

  it('run from small to large, and for the public the largest join the middle', () => {
    expect(groups('region')).toEqual([
      ['small', 3],
      ['medium', 1],
      ['large', 1],
    ]);
    expect(groups('public')).toEqual([
      ['small', 3],
      ['mediumAndLarge', 2],
    ]);
  });

  it('change at 30,000 and above 100,000', () => {
    const size = (population: number) => groupsOf([{ id: 'a', population }], SIZE)[0]?.group;
    expect([29_999, 30_000, 100_000, 100_001].map(size)).toEqual([
      'small',
      'medium',
      'medium',
      'large',
    ]);
  });
});

describe('a spread', () => {
  it.each([
    [[0, 0, 0, 0, 0], null],
    [[1, 0, 0, 0, 0], 0],
    [[1, 1, 0, 0, 0], 0.5],
    [[1, 1, 1, 0, 5], 4],
    [[2, 0, 0, 0, 2], 2],
    [[1, null, 0, 0, 0], null],
    [['hardlyAny' as const, 9, 0, 0, 0], null],
  ])('of %j has the middle %j', (counts, median) => {
    expect(medianOf(counts)).toBe(median);
  });

  it('keeps who does not know apart from who is silent', () => {
    const { demand, supply } = analysed().factors.flatMap(({ requirements }) => requirements)[
      5 + 2
    ]!;
    const counts = [0, 2, 0, 0, 1];
    expect(demand).toEqual({ counts, rated: 3, unknown: 0, silent: 1, median: 1 });
    expect(supply).toEqual({ counts: [0, 0, 0, 2, 0], rated: 2, unknown: 1, silent: 1, median: 3 });
  });

  it.each<[Figure[], number, number | null]>([
    [[{ least: 1 }, { least: 8 }, { least: 1 }, 0, 0], 12, 1],
    [[{ least: 1 }, { least: 3 }, { least: 3 }, 0, 0], 12, null],
    [['hardlyAny', { least: 9 }, null, 0, 0], 12, 1],
  ])(
    'whose counts are %j of %i has the middle %j, whatever is not shown',
    (counts, base, median) => {
      const cells = Object.fromEntries(counts.map((figure, step) => [String(step), figure]));
      const shown = new ShownTables([{ id: 'some', group: null, base, cells }]);
      expect(shown.spread('some', 0)).toMatchObject({ rated: base, median });
    },
  );

  it('says who was not asked, because they consider no initiative', () => {
    const { constraints } = analysed();
    expect(constraints[0]?.severity).toMatchObject({ unknown: 0, notAsked: 3 });
  });
});

describe('the expectation beside what the bodies say', () => {
  it('goes by the middle, in either direction, with the shares on each side', () => {
    const { divergences } = analysed([], {
      title: 'Taak',
      expectations: { criteria: { supply: 4 }, hours: { demand: 1, supply: 1 } },
    });
    expect(divergences.map(({ requirement, side }) => `${requirement} ${side}`)).toEqual([
      'hours supply',
      'criteria supply',
      'hours demand',
    ]);
    const [hours, criteria] = divergences;
    expect(hours).toMatchObject({ expected: 1, heavier: 1 / 3, lighter: 2 / 3 });
    expect(criteria).toMatchObject({ expected: 4, heavier: 1, lighter: 0 });
  });

  it('begins with what the proposal provides nothing for and many miss', () => {
    const short = responses.map((one) =>
      one.request ? answer(one.body, all(3, 3, { 'supply-criteria': 0 })) : one,
    );
    const proposal: Proposal = {
      title: 'Taak',
      expectations: { hours: { supply: 0 } },
      provides: ['staffing'],
    };
    const [first] = analysed([], proposal, { responses: short }).divergences;
    expect(first).toMatchObject({ requirement: 'criteria', unprovided: true, expected: null });
  });
});

describe('a package', () => {
  const criteria: Package = {
    id: 'criteria',
    title: 'Criteria',
    levers: [
      { question: 'supply-criteria', set: 2 },
      { question: 'supply-hours', step: 1 },
    ],
    cost: { perYear: 100, perBody: 10, oneOff: 7 },
  };

  it('tells who moves and why, what it costs, and what holds back the rest', () => {
    const { packages, flips } = analysed([criteria]);
    expect(packages[0]).toMatchObject({
      moves: [{ from: 'conditions', to: 'carries', n: 1 }],
      covers: 5,
      cost: { oneOff: 7, perYear: 150 },
      // Over the three that answered: 100 and three times 10, for one that is made ready.
      costPerReady: 130,
      still: [{ factor: 'workableVolume', n: 1 }],
    });
    expect(packages[0]?.after.cells).toMatchObject({ carries: 2, 'carries-strengthen': 1 });
    expect(flips?.criteria).toEqual([
      {
        body: 'b',
        from: 'conditions',
        to: 'carries',
        answers: [
          { question: 'supply-hours', from: [0, 0], to: [1, 1] },
          { question: 'supply-criteria', from: [0, 0], to: [2, 2] },
        ],
        factors: ['staffing', 'cases'],
      },
    ]);
  });

  it('for groups leaves the others as they are', () => {
    const forLarge = { ...criteria, for: { classification: 'size', groups: ['large'] } };
    const [reading] = analysed([forLarge]).packages;
    expect(reading).toMatchObject({ moves: [], covers: 1, costPerReady: null });
  });

  it('says by name only why those move who share their answers by name', () => {
    const counted = responses.map((one): Response => ({ ...one, sharing: 'counted' }));
    const { flips, packages } = analysed([criteria], { title: 'Taak' }, { responses: counted });
    expect(packages[0]?.moves).toHaveLength(1);
    expect(flips).toEqual({ criteria: [] });
  });

  it('costs what it costs per inhabitant, where these are known', () => {
    const cost = { perInhabitant: 0.5, oneOff: 3 };
    expect(costOver({ cost }, bodies.slice(0, 2))).toEqual({ oneOff: 3, perYear: 14_000 });
    expect(costOver({ cost }, [...bodies, { id: 'f' }])).toBeNull();
    expect(costOver({}, bodies)).toBeNull();
  });

  it('of funding also helps who filled in a cost table', () => {
    const funding: Package = {
      id: 'funding',
      title: 'Geld',
      levers: [{ question: 'demand-funding-promised', set: 4 }],
    };
    const costs = {
      years: 3,
      lines: [{ oneOff: 0, perYear: [100, 100, 100], fte: null, indexed: true }],
      promised: { oneOff: 0, perYear: [0, 0, 0], indexed: true },
    };
    const short = answer('a', all(0, 1, { 'supply-plan': 0 }));
    const only = [{ ...short, request: { ...short.request!, costs } }];
    const { packages, basis } = analysed([funding], { title: 'Taak' }, { responses: only });
    expect(packages[0]?.moves).toEqual([{ from: 'strengthen', to: 'carries', n: 1 }]);
    expect(basis).toEqual({ facts: 1, judgement: 0 });
  });
});

it('counts remarks and themes, quotes only with permission, and names only who lets itself be named', () => {
  const remark = { point: 'a1', text: 'Te duur.', quote: true, themes: ['money'] };
  const given: Response[] = [
    { ...responses[0]!, remarks: [remark, { ...remark, text: 'Geheim.', quote: false }] },
    { ...responses[1]!, sharing: 'counted', remarks: [{ ...remark, text: 'Te snel.' }] },
  ];
  const proposal = { title: 'Taak', points: [{ id: 'a1', title: 'Artikel 1' }] };
  const { remarks } = analysed([], proposal, { responses: given });
  expect(remarks).toEqual({
    points: [
      { point: null, n: 0, quotes: [] },
      {
        point: 'a1',
        n: 2,
        quotes: [
          { text: 'Te duur.', body: 'a' },
          { text: 'Te snel.', body: null },
        ],
      },
    ],
    themes: [{ theme: 'money', n: 2 }],
  });
});

it('says of the smallest combination what it carries and costs, or that none does', () => {
  const packages: Package[] = [
    { id: 'x', title: 'X', levers: [{ question: 'supply-criteria', set: 2 }] },
    {
      id: 'y',
      title: 'Y',
      levers: [{ question: 'supply-hours', step: 1 }],
      cost: { perYear: 5 },
    },
  ];
  const smallest = (target: number) =>
    analysed(packages, { title: 'Taak' }, { smallest: { target } }).smallest;
  expect(smallest(0.3)).toMatchObject({ sets: [[]], carried: 1, cost: { oneOff: 0, perYear: 0 } });
  expect(smallest(0.6)).toMatchObject({ sets: [['x', 'y']], carried: 2, cost: null });
  expect(smallest(1)).toMatchObject({ sets: null, carried: null });
});
