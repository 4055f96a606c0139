import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { ROLES } from '@/lib/instrument/roles';
import { stations } from '@/lib/instrument/stations';
import { CAPACITIES, OWNERS, VIEWS } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { onSide, questions } from '@/tests/support/model/builders';

const { factors, measures } = instrument;

describe('the instrument', () => {
  it('lets "don\'t know" be said to whatever scores', () => {
    const scored = questions.filter(
      ({ side, factors: links }) =>
        links.length > 0 || ['demand', 'supply', 'constraint', 'owner'].includes(side),
    );
    for (const { id, allows } of scored) expect(allows, id).toEqual([UNKNOWN]);
  });

  it('names the factors of demand and supply from the requirements', () => {
    const linked = (id: string) =>
      questions.find((question) => question.id === id)?.factors.map((factor) => factor.id);
    expect(linked('demand-staffing-hours')).toEqual(['staffing', 'specialism']);
    expect(linked('supply-strategy-time')).toEqual(['strategicAbility']);
    for (const { id, requirements } of factors)
      for (const { demand, supply } of requirements)
        for (const question of [...demand, supply]) expect(linked(question)).toContain(id);
  });

  it('asks of each constraint all owners there are', () => {
    const owners = onSide('owner');
    expect(owners).toHaveLength(8);
    for (const { id, values } of owners) expect(values, id).toEqual([...OWNERS]);
  });

  it('has at least three statements per view', () => {
    for (const view of VIEWS)
      expect(questions.filter((question) => question.view === view).length).toBeGreaterThanOrEqual(
        3,
      );
  });

  it('makes the quick check of twelve questions, of whole requirements in each capacity', () => {
    const quick = new Set(questions.filter(({ quickCheck }) => quickCheck).map(({ id }) => id));
    expect(quick.size).toBe(12);
    const whole = factors.flatMap(({ capacity, requirements }) =>
      requirements
        .map(({ demand, supply }) => [...demand, supply])
        .filter((asked) => asked.every((id) => quick.has(id)))
        .map((asked) => ({ capacity, asked })),
    );
    expect(new Set(whole.flatMap(({ asked }) => asked))).toEqual(quick);
    expect(new Set(whole.map(({ capacity }) => capacity)).size).toBe(CAPACITIES.length);
  });

  it('puts every question in a station', () => {
    const ids = new Set(stations.map(({ id }) => id));
    for (const { id, station } of questions) expect(ids.has(station), id).toBe(true);
  });

  it('puts funding, phasing, staff, rules and platform governance on the table', () => {
    const conditions = measures.flatMap(({ condition }) => condition ?? []);
    expect(conditions).toEqual(
      expect.arrayContaining(['funding', 'phasing', 'staff', 'rules', 'platform']),
    );
  });
});

describe('the rules for a team', () => {
  const { groups, rules, literature } = instrument.team;

  it('put every role but one in a group, and in one only', () => {
    const named = Object.values(groups).flat();
    expect(new Set(named).size).toBe(named.length);
    expect(ROLES.filter((role) => !named.includes(role))).toEqual(['other']);
  });

  it('cite every work that is listed', () => {
    const cited = new Set(rules.flatMap((rule) => rule.literature));
    expect(literature.filter(({ id }) => !cited.has(id))).toEqual([]);
  });
});
