import { describe, expect, it } from 'vitest';
import type { Answers, AssessRequest, Respondent } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  capacityOf,
  factorOf,
  flagIds,
  measureIds,
} from '@/tests/support/model/builders';

/** Cases of record 0032, C16–C30: what version 1 of the model got wrong. */

const pooling = (kind: string, condition: number, changes: Answers = {}): Answers => ({
  'pooling-kind': kind,
  'pooling-partner': 'agreed',
  'pooling-tradition': condition,
  'pooling-coordination': condition,
  'pooling-it': condition,
  ...changes,
});

describe('C16 A one-person service is relieved of half its continuity', () => {
  it('C16 year-round work, partner agreed, all conditions met', () => {
    const result = assessed({
      ...allAnswered(1, 3),
      'demand-staffing-continuity': 4,
      'supply-staffing-cover': 0,
      ...pooling('continuity', 4),
    });
    expect(result.pooling).toMatchObject({ fit: 'partial', share: 0.5 });
    expect(result.pooling.factors).toEqual([
      {
        id: 'staffing',
        from: { best: 4, worst: 4, point: 4 },
        to: { best: 2, worst: 2, point: 2 },
      },
    ]);
    expect(factorOf(result, 'staffing').shortfall.point).toBe(4);
  });
});

describe('C17 Cooperation on half conditions is none', () => {
  it.each([
    ['all conditions half met', pooling('sporadic', 2)],
    ['without a tradition', pooling('sporadic', 2, { 'pooling-tradition': 0 })],
  ])('C17 %s', (_, answers) => {
    expect(assessed({ ...allAnswered(4, 1), ...answers }).pooling).toMatchObject({
      fit: 'none',
      factors: [],
    });
  });
});

describe('C18 A task that can be negotiated is negotiated', () => {
  it.each([
    ['negotiable', 'negotiate'],
    ['imposed', 'prepare'],
    ['choice', 'notNow'],
  ] as const)('C18 %s', (refusable, advice) => {
    const { overall } = assessed(allAnswered(4, 1), { task: { refusable } });
    expect(overall).toMatchObject({ level: 'strengthen', advice });
  });
});

describe('C19 What the proposal provides nothing for is named', () => {
  // As written, B(0,4) has the knowledge and misses nothing; it is tested without it.
  const answers: Answers = {
    ...allAnswered(0, 4),
    'demand-specialism': 4,
    'supply-specialism-who': 1,
  };

  it('C19 the part is named', () => {
    const result = assessed({ ...answers, 'context-provided': ['staffing'] });
    const flag = result.flags.find(({ id }) => id === 'central-local-difference');
    expect(flag?.factors).toEqual(['specialism']);
    expect(result.provided).toEqual({ factors: ['staffing'], missing: ['specialism'] });
  });

  it('C19 not when the proposal provides for it', () => {
    const result = assessed({ ...answers, 'context-provided': ['specialism'] });
    expect(flagIds(result)).not.toContain('central-local-difference');
  });
});

describe('C20 Another norm is no change', () => {
  const answers: Answers = { ...allAnswered(2, 2), 'demand-strategy': 4 };
  const earlier = { context: { task: {} }, answers, norm: 'executor' as const };
  const { round } = assessed(answers, {
    norm: 'firstTier',
    previousRound: { on: '2026-01-10', request: earlier },
  });

  it('C20 nothing changed, and the other norm is said', () => {
    expect(round?.answers).toEqual([]);
    expect(round?.stations.every(({ state }) => state !== 'changed')).toBe(true);
    expect(round?.otherNorm).toBe('executor');
  });

  it('C20 both rounds are read under the present norm', () => {
    expect(round?.earlier.overall).toMatchObject({ level: assessed(answers).overall.level });
  });
});

describe('C21 A measure that is done is not proposed again', () => {
  const answers: Answers = {
    ...allAnswered(2, 2),
    'supply-staffing-cover': 0,
    'demand-staffing-continuity': 4,
  };
  const plan: AssessRequest['plan'] = [
    { measure: 'second-person', status: 'done' },
    { measure: 'relieve-workload', status: 'done' },
    { measure: 'recruit-ahead', status: 'dropped' },
  ];

  it('C21 it was proposed before', () => {
    expect(measureIds(assessed(answers))).toContain('second-person');
  });

  it('C21 it is not once it is done, in this round or the last', () => {
    expect(measureIds(assessed(answers, { plan }))).not.toContain('second-person');
    const request = { context: { task: {} }, answers, plan };
    const next = assessed(answers, { previousRound: { on: '2026-01-10', request } });
    expect(measureIds(next)).not.toContain('second-person');
    expect(measureIds(next)).toContain('recruit-ahead');
    expect(next.round?.measures.map(({ id }) => id)).toContain('second-person');
  });
});

describe('C21 What is done stands in no smallest set, and is compared as the team answered', () => {
  const answers: Answers = {
    ...allAnswered(1, 3),
    'demand-strategy': 4,
    'supply-strategy-time': 0,
  };

  it('C21 the smallest set leaves out what is done', () => {
    expect(assessed(answers).smallestSet?.measures).toContain('protect-strategic-time');
    const plan: AssessRequest['plan'] = [{ measure: 'protect-strategic-time', status: 'done' }];
    expect(assessed(answers, { plan }).smallestSet?.measures ?? []).not.toContain(
      'protect-strategic-time',
    );
  });

  it("C21 a team's earlier answer is what the measure was to change", () => {
    const earlier = {
      context: { task: {} },
      intervals: { 'supply-strategy-time': { low: 1, high: 1, point: 1, divided: false } },
    };
    const { round } = assessed(
      { ...answers, 'supply-strategy-time': 2 },
      {
        plan: [{ measure: 'protect-strategic-time', status: 'done' }],
        previousRound: { on: '2026-01-10', request: earlier },
      },
    );
    expect(round?.measures).toEqual([
      {
        id: 'protect-strategic-time',
        questions: [{ question: 'supply-strategy-time', expected: 3, observed: 2 }],
      },
    ]);
  });
});

describe('C22 A name without a code is not elsewhere', () => {
  const notes = (municipality: AssessRequest['context']['municipality']) =>
    assessed(allAnswered(2, 2), { context: { municipality, task: { title: 'Taak' } } }).notes;

  it('C22 Gent without a NIS code is not outside Flanders', () => {
    expect(notes({ name: 'Gent', population: 270_000 })).not.toContain('outside-flanders');
  });

  it('C22 another country, or a code of another region, is', () => {
    expect(notes({ name: 'Utrecht', country: 'NL' })).toContain('outside-flanders');
    expect(notes({ nis: '62063' })).toContain('outside-flanders');
  });
});

describe('C23 The wish for the task is shown and changes nothing', () => {
  it('C23 whatever it is', () => {
    const [no, yes] = [0, 4].map((wish) =>
      assessed({ ...allAnswered(3, 1), 'context-ambition': wish }),
    );
    expect([no!.wish, yes!.wish]).toEqual([0, 4]);
    expect(yes!.overall).toEqual(no!.overall);
    expect(yes!.factors).toEqual(no!.factors);
  });
});

describe('C24 What lifts the deciding capacity stands first', () => {
  /** About 41,000 inhabitants, never invested, enforcement: policy decides. */
  const answers: Answers = {
    ...allAnswered(1, 3),
    'context-nature': 4,
    'demand-strategy': 4,
    'demand-steering': 3,
    'demand-cases': 3,
    'demand-outside': 3,
    'demand-funding-promised': 1,
    'supply-lasting-plan': 2,
    'supply-strategy-profile': 1,
    'supply-strategy-time': 1,
    'supply-steering-together': 1,
    'supply-steering-attention': 1,
    'supply-cases-criteria': 1,
    'supply-cases-eyes': 1,
    'supply-outside-expertise': 1,
  };
  const result = assessed(answers);

  it('C24 policy decides, and the first measure acts on policy', () => {
    expect(result.overall.decidedBy).toEqual(['policy']);
    const [first] = result.advice;
    const capacities = new Set(
      first!.effect.steps.map(({ factor }) => factorOf(result, factor).capacity),
    );
    expect([...capacities]).toContain('policy');
    expect(first!.id).not.toBe('condition-funding');
  });

  it('C24 the smallest set makes the level lighter', () => {
    expect(result.smallestSet?.measures.length).toBeGreaterThan(0);
    expect(result.smallestSet?.between).not.toContain('strengthen');
  });
});

describe('C25 Small towns that handle permits carry permits', () => {
  /** Operational work within rules, with a policy side that is hardly asked. */
  const task: Answers = {
    'context-nature': 1,
    'demand-staffing-hours': 3,
    'demand-staffing-continuity': 2,
    'demand-specialism': 3,
    'demand-profiles': 0,
    'demand-organization-services': 1,
    'demand-organization-partners': 2,
    'demand-it': 2,
    'demand-funding-promised': 1,
    'demand-funding-lasting': 2,
    'demand-start-advance': 1,
    'demand-volume': 2,
    'demand-strategy': 1,
    'demand-steering': 1,
    'demand-durability': 1,
    'demand-cases': 2,
    'demand-outside': 2,
  };
  /** A sober practice of 8,000–12,000 inhabitants: one officer, covered by a colleague (003§4.1). */
  const town: Answers = {
    'supply-staffing-hours': 3,
    'supply-staffing-cover': 1,
    'supply-staffing-planned': 0,
    'supply-specialism-who': 4,
    'supply-specialism-share': 3,
    'supply-profiles-vacancy': 3,
    'supply-organization-forum': 1,
    'supply-organization-links': 2,
    'supply-it-sharing': 2,
    'supply-it-upkeep': 1,
    'supply-lasting-plan': 2,
    'supply-start-prefinance': 2,
    'supply-volume-reached': 2,
    'supply-strategy-profile': 1,
    'supply-strategy-time': 0,
    'supply-steering-together': 2,
    'supply-steering-attention': 1,
    'supply-durability-survived': 2,
    'supply-cases-criteria': 2,
    'supply-cases-eyes': 1,
    'supply-outside-expertise': 1,
  };

  it.each([
    ['8,000 inhabitants, one officer', 8_000, {}],
    [
      '10,000 inhabitants, an officer shared with another service',
      10_000,
      { 'supply-specialism-share': 2, 'supply-staffing-hours': 2, 'supply-cases-eyes': 2 },
    ],
    [
      '12,000 inhabitants, with a shared lawyer but an old system',
      12_000,
      { 'supply-it-sharing': 1, 'supply-outside-expertise': 2 },
    ],
  ])('C25 %s', (_, population, changes: Answers) => {
    const result = assessed(
      { ...task, ...town, ...changes },
      { context: { municipality: { population }, task: { title: 'Vergunningen' } } },
    );
    expect(result.overall.level).not.toBe('strengthen');
    expect(result.overall.advice).not.toBe('notNow');
  });
});

describe('C26 Doubt is no way out of a "not now"', () => {
  const answers: Answers = {
    ...allAnswered(1, 3),
    'demand-strategy': 4,
    'supply-strategy-profile': 1,
    'supply-strategy-time': 0,
  };

  it('C26 one answer unsure: still not now, and it is named', () => {
    const { overall } = assessed(
      { ...answers, 'supply-strategy-profile': 4 },
      { unsure: ['supply-strategy-time'] },
    );
    expect(overall).toMatchObject({ advice: 'notNow', unless: ['supply-strategy-time'] });
  });

  it("C26 a don't-know instead of a known answer: unknown", () => {
    const { overall } = assessed({
      ...answers,
      'supply-strategy-profile': 4,
      'supply-strategy-time': 'unknown',
    });
    expect(overall.advice).toBe('unknown');
  });
});

describe("C27 One member who answers among five don't-knows settles nothing", () => {
  it('C27 anything is possible, without a point', () => {
    const team: Respondent[] = [
      { role: 'mayor', answers: { ...allAnswered(1, 3), 'supply-strategy-time': 4 } },
      ...Array.from({ length: 5 }, () => ({
        role: 'departmentHead',
        answers: { ...allAnswered(1, 3), 'supply-strategy-time': 'unknown' },
      })),
    ];
    const result = assessed({}, { answers: {}, respondents: team });
    const time = factorOf(result, 'strategicAbility').requirements.find(
      ({ id }) => id === 'strategyTime',
    );
    expect(time?.supply).toEqual({ best: 4, worst: 0, point: null });
  });
});

describe('C28 Having none of it is not one step short of little', () => {
  it('C28 strengthen', () => {
    const result = assessed({
      ...allAnswered(1, 3),
      'demand-strategy': 3,
      'supply-strategy-profile': 0,
      'supply-strategy-time': 0,
    });
    expect(factorOf(result, 'strategicAbility').shortfall.point).toBe(4);
    expect(capacityOf(result, 'policy').level).toBe('strengthen');
  });
});

describe('C29 Relief counts in whole steps only', () => {
  it('C29 two short and a relief of a third: still conditions once it runs', () => {
    const result = assessed({
      ...allAnswered(1, 3),
      'demand-cases': 4,
      'supply-cases-criteria': 2,
      'supply-cases-eyes': 2,
      'construct-considered': 'concrete',
      'affordance-criteria': 4,
      'constraint-rules': 0,
      'constraint-multilevel': 0,
      'constraint-security': 0,
      'security-audit': 'yes',
    });
    const { relief, shortfall } = factorOf(result, 'individualCases');
    expect(shortfall.point).toBe(2);
    expect(relief.supported).toBeCloseTo(0.35);
    expect(capacityOf(result, 'policy').running.between[1]).toBe('conditions');
  });
});

describe('C30 One person is never firm', () => {
  const answers = allAnswered(0, 4);

  it('C30 however clear, and it says that one person answered', () => {
    const { overall } = assessed(answers);
    expect(overall.margin.down?.changes).toBeGreaterThan(2);
    expect(overall).toMatchObject({ voices: 'one', firmness: 'fairly' });
  });

  it('C30 nor does an empty list of intervals make a team', () => {
    expect(assessed(answers, { intervals: {} }).overall).toMatchObject({ voices: 'one' });
  });

  it('C30 a team of both sides is', () => {
    const respondents = ['mayor', 'alderman', 'generalDirector', 'it'].map((role) => ({
      role,
      answers,
    }));
    expect(assessed({}, { answers: {}, respondents }).overall).toMatchObject({
      voices: 'team',
      firmness: 'firm',
    });
  });

  it('C30 one side alone is not', () => {
    const respondents = ['mayor', 'alderman', 'alderman'].map((role) => ({ role, answers }));
    expect(assessed({}, { answers: {}, respondents }).overall).toMatchObject({
      voices: 'oneSide',
      firmness: 'fairly',
    });
  });
});
