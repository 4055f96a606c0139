import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { ROLES } from '@/lib/instrument/roles';
import { assess, distributionOf } from '@/lib/model';
import { sideOf } from '@/lib/model/team/smallest-group';
import { quantile } from '@/lib/model/team/tally';
import { combine } from '@/lib/model/team/team';
import type { Answer, AssessRequest, Respondent } from '@/lib/model/types';
import { questionOf } from '@/tests/support/model/builders';
import { managementTeam, teamRequest } from '@/tests/support/model/team';

const POLITICAL = ['mayor', 'alderman', 'alderman', 'socialServiceChair', 'alderman'];
const ADMINISTRATIVE = ['generalDirector', 'financeDirector', 'departmentHead', 'it', 'it'];

const answering = (id: string, roles: string[], given: (Answer | null)[]): Respondent[] =>
  given.map((answer, at) => ({
    role: roles[at]!,
    answers: answer === null ? {} : { [id]: answer },
  }));

interface Said {
  political?: (Answer | null)[];
  administrative?: (Answer | null)[];
  other?: (Answer | null)[];
}

const spread = (
  { political = [], administrative = [], other = [] }: Said,
  id = 'demand-start-advance',
) =>
  distributionOf(instrument, questionOf(id), [
    ...answering(id, POLITICAL, political),
    ...answering(id, ADMINISTRATIVE, administrative),
    ...answering(id, ['other', 'other', 'other'], other),
  ]);

const split = (...given: Answer[]) => spread({ political: given })?.split;

describe('quartiles', () => {
  // Type 7 of Hyndman and Fan, as R's quantile() and NumPy's percentile() give them.
  it.each([
    [[0, 2, 4], 1, 3],
    [[1, 2, 2, 3], 1.75, 2.25],
    [[0, 1, 3, 4, 4], 1, 4],
    [[1, 1, 1, 3, 3, 3, 3, 3], 1, 3],
    [[2], 2, 2],
  ])('of %j are %d and %d', (numbers, lower, upper) => {
    expect(quantile(numbers, 0.25)).toBe(lower);
    expect(quantile(numbers, 0.75)).toBe(upper);
  });
});

describe('the spread of a question', () => {
  it('counts members per level, and those who do not know', () => {
    expect(spread({ political: [1, 1, 4, 'unknown'] })).toMatchObject({
      total: {
        known: 3,
        unknown: 1,
        counts: [0, 2, 0, 0, 1].map((members, value) => ({ value, members })),
        median: 1,
        quartiles: [1, 2.5],
        span: [1, 4],
      },
    });
  });

  it('takes a list of which nothing was ticked for a don’t-know', () => {
    const given = [['platform'], ['platform'], ['proactive'], []];
    expect(spread({ political: given }, 'oecd-chosen')!.total).toMatchObject({
      known: 3,
      unknown: 1,
    });
  });

  it('has no median for a choice', () => {
    const { total } = spread({ political: ['yes', 'yes', 'no'] }, 'security-audit')!;
    expect(total).toMatchObject({ known: 3, median: null, quartiles: null, span: null });
  });

  it('says nothing of words that were typed', () => {
    const given = ['Zo.', 'Anders.', 'Niet.'];
    expect(spread({ political: given }, 'context-benefit')).toBeNull();
  });
});

describe('a split on a scale', () => {
  it('is more than one level between the ends, a quarter left out at either side', () => {
    expect(split(1, 1, 2, 2, 2)).toEqual([]);
    expect(split(2, 2, 2, 3, 3)).toEqual([]);
    expect(split(1, 1, 2, 3, 3)).toEqual(['spread']);
    expect(split(0, 0, 2, 2)).toEqual(['spread']);
  });

  it('does not follow from one voice apart among five', () => {
    expect(split(2, 2, 2, 2, 4)).toEqual([]);
    expect(split(0, 2, 2, 3, 4)).toEqual([]);
  });

  it('with three or four answers leaves nobody out', () => {
    expect(split(2, 2, 3)).toEqual([]);
    expect(split(1, 2, 3)).toEqual(['spread']);
    expect(split(2, 2, 2, 4)).toEqual(['spread']);
  });

  it('is also more than one level between both groups', () => {
    const said = { political: [1, 1, 1, 1, 1], administrative: [3, 3, 3] };
    expect(spread(said)!.split).toContain('groups');
    expect(spread({ ...said, administrative: [2, 2, 2] })!.split).not.toContain('groups');
  });
});

describe('a split on options', () => {
  const owner = (...given: Answer[]) => spread({ political: given }, 'owner-expertise')!.split;

  it('is less than three quarters on one of them', () => {
    expect(owner('nobody', 'others', 'others')).toEqual(['options']);
    expect(owner('nobody', 'others', 'others', 'others')).toEqual([]);
  });

  it('is any difference where it decides what else is asked', () => {
    const given = ['concrete', 'concrete', 'concrete', 'concrete', 'none'];
    expect(spread({ political: given }, 'construct-considered')!.split).toEqual(['options']);
  });

  it('is judged per option where several can be chosen', () => {
    const chosen = (...given: string[][]) => spread({ political: given }, 'oecd-chosen')!.split;
    expect(chosen(['platform'], ['platform'], ['platform', 'proactive'])).toEqual(['options']);
    expect(chosen(['platform'], ['platform'], ['platform'], ['platform', 'proactive'])).toEqual([]);
  });
});

describe('what may be shown', () => {
  it('is nothing below three answers', () => {
    expect(spread({ political: [1, 2] })).toBeNull();
    expect(spread({ political: [1, 2, 'unknown', 'unknown'] })).toBeNull();
  });

  it('is both groups when each has three answers', () => {
    const { groups } = spread({ political: [1, 2, 3], administrative: [4, 4, 4] })!;
    expect(groups).toMatchObject({ political: { median: 2 }, administrative: { median: 4 } });
  });

  it.each<[string, Said]>([
    ['one has two answers', { political: [1, 2], administrative: [4, 4, 4] }],
    ['one has none', { administrative: [4, 4, 4, 4] }],
    [
      'one or two belong to neither',
      { political: [1, 2, 3], administrative: [4, 4, 4], other: [2, 2] },
    ],
    [
      'it depends on who does not know whether a group has three',
      { political: [1, 2, 3], administrative: [4, 4, 4, 'unknown'] },
    ],
  ])('is the total only when %s', (_, said) => {
    expect(spread(said)).toMatchObject({ groups: null });
  });

  it('lets three others be seen by subtraction', () => {
    const said = { political: [1, 2, 3], administrative: [4, 4, 4], other: [2, 2, 2] };
    expect(spread(said)!.groups).not.toBeNull();
  });

  it('does not mind who gave no answer at all', () => {
    const said = { political: [1, 2, 3], administrative: [4, 4, 4, null], other: [null] };
    expect(spread(said)!.groups).not.toBeNull();
  });

  it('puts every role in a group, or in neither', () => {
    const sides = ROLES.map((role) => sideOf(instrument, role));
    expect(sides.filter((side) => side === 'political')).toHaveLength(3);
    expect(sides.filter((side) => side === 'administrative')).toHaveLength(4);
    expect(sideOf(instrument, 'other')).toBe('other');
  });
});

describe('the team in a result', () => {
  const result = assess(instrument, teamRequest());
  const team = result.team!;

  it('counts members per group where groups are large enough', () => {
    expect(team).toMatchObject({
      respondents: 8,
      groups: { political: 4, administrative: 4, other: 0 },
    });
    const fewer = assess(instrument, teamRequest({ respondents: managementTeam.slice(0, 6) }));
    expect(fewer.team).toMatchObject({ respondents: 6, groups: null });
  });

  it('names open splits, the widest first, and what was settled', () => {
    expect(team.splits).toEqual([
      'supply-staffing-workload',
      'owner-expertise',
      'supply-lasting-plan',
      'supply-strategy-time',
      'demand-start-advance',
    ]);
    expect(team.settled).toEqual(['supply-steering-together']);
    const steering = team.questions.find(({ question }) => question === 'supply-steering-together');
    expect(steering).toMatchObject({ settled: true, split: ['spread', 'groups'] });
  });

  it('counts the interval of a split, with the median for its point', () => {
    const { requirements } = result.factors.find(({ id }) => id === 'startCost')!;
    expect(requirements[0]!.demand).toEqual({ best: 1, worst: 3, point: 2.5 });
  });

  it('counts what too few answered as unknown, and says so', () => {
    expect(team.withheld).toContain('supply-it-sharing');
    const itData = result.factors.find(({ id }) => id === 'itData')!;
    expect(itData.unknown).toContain('supply-it-sharing');
    expect(itData.requirements.find(({ id }) => id === 'sharing')!.supply).toEqual({
      best: 4,
      worst: 0,
      point: null,
    });
  });

  it('does not let one or two answers be told from none', () => {
    const silent = managementTeam.map(({ role, answers }) => {
      const { 'supply-it-sharing': _, ...others } = answers;
      return { role, answers: others };
    });
    expect(assess(instrument, teamRequest({ respondents: silent }))).toEqual(result);
  });

  it('counts an answer that was asked for in the open', () => {
    const asked = teamRequest({ confidential: { assigned: ['supply-it-sharing'] } });
    const { team: open } = assess(instrument, asked);
    expect(open!.withheld).not.toContain('supply-it-sharing');
    expect(open!.questions.map(({ question }) => question)).not.toContain('supply-it-sharing');
  });

  it('leaves out what members wrote in their own words, unless settled or asked for', () => {
    const said = (id: string) =>
      managementTeam.map(({ role, answers }, at) => ({
        role,
        answers: { ...answers, [id]: `Woorden van lid ${at}` },
      }));
    const written = (changes: Partial<AssessRequest>) =>
      combine(teamRequest({ respondents: said('decide-stop'), ...changes }), instrument, 1);
    expect(JSON.stringify(written({}))).not.toContain('Woorden');
    expect(written({}).answers).not.toHaveProperty('decide-stop');
    const consensus = { 'decide-stop': { value: 'Samen geschreven', reason: 'Besproken.' } };
    expect(written({ consensus }).answers['decide-stop']).toBe('Samen geschreven');
    const assigned = written({ confidential: { assigned: ['decide-stop'] } });
    expect(assigned.answers['decide-stop']).toContain('Woorden van lid 3');
    const { confidential: _, ...open } = teamRequest({ respondents: said('decide-stop') });
    expect(combine(open, instrument, 1).answers['decide-stop']).toContain('Woorden van lid 3');
  });

  it('withholds nothing unless confidence is asked for', () => {
    const { confidential: _, ...open } = teamRequest();
    const { team: shown } = assess(instrument, open);
    expect(shown!.withheld).toEqual([]);
    expect(shown!.questions.map(({ question }) => question)).not.toContain('supply-it-sharing');
  });
});
