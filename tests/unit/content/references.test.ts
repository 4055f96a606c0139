import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { ROLES } from '@/lib/instrument/schema/request';
import { ROUND_MINUTES, roundStations, stations } from '@/lib/instrument/stations';
import { FLAG_IDS } from '@/lib/model';
import { CAPACITIES, type Condition, OWNERS, VIEWS } from '@/lib/model/types';
import { demandQuestions, idsOn, onSide, questions } from '@/tests/support/model/builders';
import { evidence } from '@/tests/support/model/texts';

const { factors, measures, assumptions, flags } = instrument;
const byId = new Map(questions.map((question) => [question.id, question]));
const factorIds = new Set(factors.map(({ id }) => id));

const duplicates = (ids: string[]) => ids.filter((id, i) => ids.indexOf(id) !== i);

describe('the instrument', () => {
  it.each<[string, { id: string }[]]>([
    ['questions', questions],
    ['factors', factors],
    ['measures', measures],
    ['assumptions', assumptions],
    ['flags', flags],
    ['notes', instrument.notes],
    ['stations', instrument.stations],
    ['reference tasks', instrument.referenceTasks],
    ['evidence', evidence],
  ])('names no id twice among its %s', (_, list) => {
    expect(duplicates(list.map(({ id }) => id))).toEqual([]);
  });

  it('has factors in all three capacities, each with demand and supply', () => {
    expect(new Set(factors.map(({ capacity }) => capacity))).toEqual(new Set(CAPACITIES));
    expect(factors).toHaveLength(13);
    for (const { id } of factors) {
      expect(idsOn(id, 'demand').length, id).toBeGreaterThan(0);
      expect(idsOn(id, 'supply').length, id).toBeGreaterThan(0);
    }
  });

  it('links questions to factors that exist, with positive weights', () => {
    for (const { id, factors: links } of questions)
      for (const link of links) {
        expect(factorIds.has(link.id), `${id} → ${link.id}`).toBe(true);
        expect(link.weight, id).toBeGreaterThan(0);
      }
  });

  it('gives every factor with an affordance a constraint, and funding no affordance', () => {
    const relieved = factors.filter(({ id }) => idsOn(id, 'affordance').length > 0);
    expect(relieved.length).toBeGreaterThan(0);
    for (const { id } of relieved) expect(idsOn(id, 'constraint').length, id).toBeGreaterThan(0);
    expect(idsOn('fundingBrought', 'affordance')).toEqual([]);
  });

  it('asks who owns each constraint, with its reach and the four owners', () => {
    const constraints = onSide('constraint');
    expect(constraints).toHaveLength(8);
    for (const { constraint, reach, id } of constraints) {
      const owners = onSide('owner').filter((owner) => owner.constraint === constraint);
      expect(owners, id).toHaveLength(1);
      expect(owners[0]!.values).toEqual([...OWNERS]);
      expect(owners[0]!.reach).toBe(reach);
      expect(id).toBe(`constraint-${constraint}`);
      expect(owners[0]!.id).toBe(`owner-${constraint}`);
    }
    expect(onSide('owner')).toHaveLength(constraints.length);
  });

  it('has limiting pairs of supply questions of their own factor', () => {
    for (const { id, limiting } of factors)
      for (const member of limiting.flat()) expect(idsOn(id, 'supply')).toContain(member);
  });

  it('lets "don\'t know" be said to every scored question, "not applicable" to demand only', () => {
    for (const question of questions) {
      if (question.factors.length || question.side === 'owner')
        expect(question.allows, question.id).toContain('unknown');
      if (question.allows.includes('notApplicable')) expect(question.side).toBe('demand');
    }
    for (const { id, allows } of demandQuestions) expect(allows, id).toContain('notApplicable');
  });

  it('gives every scale five levels and every choice its options', () => {
    for (const { id, kind, values } of questions) {
      if (kind === 'scale') expect(values, id).toEqual([0, 1, 2, 3, 4]);
      if (kind === 'choice' || kind === 'multi') expect(values.length, id).toBeGreaterThan(1);
      expect(duplicates(values.map(String)), id).toEqual([]);
    }
  });

  it('has at least three statements per view', () => {
    for (const view of VIEWS)
      expect(questions.filter((question) => question.view === view).length).toBeGreaterThanOrEqual(
        3,
      );
  });

  it('makes the quick check of the twelve questions of six pairs', () => {
    const quick = questions.filter(({ quickCheck }) => quickCheck);
    const pairs = [
      'staffing',
      'specialism',
      'fundingBrought',
      'ownRoom',
      'strategicAbility',
      'politicalSteering',
    ];
    expect(quick.map(({ side, factors: [link] }) => `${link!.id} ${side}`).toSorted()).toEqual(
      pairs.flatMap((id) => [`${id} demand`, `${id} supply`]).toSorted(),
    );
  });

  it('takes a round of at most 45 minutes, checking included', () => {
    expect(ROUND_MINUTES).toBeLessThanOrEqual(45);
    expect(ROUND_MINUTES).toBeGreaterThan(
      roundStations.reduce((sum, { minutes }) => sum + minutes, 0),
    );
    for (const { minutes } of stations) expect(minutes).toBeGreaterThan(0);
  });

  it('puts every question in a station, and whom to ask is a role', () => {
    const ids = new Set(stations.map(({ id }) => id));
    for (const { id, station, ask } of questions) {
      expect(ids.has(station), id).toBe(true);
      expect(ROLES as readonly string[], id).toContain(ask);
    }
  });
});

describe('conditions of questions', () => {
  const leaves = (condition: Condition): { question: string; in: (string | number)[] }[] => {
    if ('all' in condition) return condition.all.flatMap(leaves);
    if ('any' in condition) return condition.any.flatMap(leaves);
    return [condition];
  };
  const gated = questions.filter(({ showIf }) => showIf);

  it('name existing questions and values they have', () => {
    expect(gated.length).toBeGreaterThan(0);
    for (const { id, showIf } of gated)
      for (const leaf of leaves(showIf!)) {
        const gate = byId.get(leaf.question);
        expect(gate, `${id} → ${leaf.question}`).toBeDefined();
        expect(leaf.in.length).toBeGreaterThan(0);
        for (const value of leaf.in) expect(gate!.values, id).toContain(value);
      }
  });

  it('never lead in a circle', () => {
    const reaches = (id: string, seen: string[]): boolean =>
      seen.includes(id) ||
      (byId.get(id)?.showIf
        ? leaves(byId.get(id)!.showIf!).some(({ question }) => reaches(question, [...seen, id]))
        : false);
    expect(gated.filter(({ id }) => reaches(id, [])).map(({ id }) => id)).toEqual([]);
  });
});

describe('measures', () => {
  const constraintIds = new Set(onSide('constraint').map(({ constraint }) => constraint));

  it('change existing questions to values they have', () => {
    for (const { id, effect } of measures)
      for (const change of effect) {
        const question = byId.get(change.question);
        expect(question, `${id} → ${change.question}`).toBeDefined();
        if ('set' in change) expect(question!.values, id).toContain(change.set);
        else {
          expect(question!.kind, id).toBe('scale');
          expect(Math.abs(change.step), id).toBeGreaterThan(0);
        }
      }
  });

  it('never expect to make things worse', () => {
    for (const { id, effect } of measures)
      for (const change of effect) {
        if (!('step' in change)) continue;
        const { side, direction } = byId.get(change.question)!;
        const better = side === 'demand' ? -change.step : change.step * direction;
        expect(better, id).toBeGreaterThan(0);
      }
  });

  it('are triggered by what exists', () => {
    for (const { id, when } of measures)
      for (const trigger of when.any) {
        if ('factor' in trigger) expect(factorIds.has(trigger.factor), id).toBe(true);
        if ('flag' in trigger) expect(FLAG_IDS, id).toContain(trigger.flag);
        if ('constraint' in trigger) expect(constraintIds.has(trigger.constraint), id).toBe(true);
        if ('answer' in trigger) {
          const { values } = byId.get(trigger.answer.question)!;
          for (const value of trigger.answer.in) expect(values, id).toContain(value);
        }
      }
  });

  it('put funding, phasing, staff, rules and platform governance on the table', () => {
    const conditions = measures.flatMap(({ condition }) => condition ?? []);
    expect(conditions).toEqual(
      expect.arrayContaining(['funding', 'phasing', 'staff', 'rules', 'platform']),
    );
  });

  it('belong to a station', () => {
    for (const { id, station } of measures)
      expect(
        stations.map((one) => one.id),
        id,
      ).toContain(station);
  });
});

describe('assumptions, reference tasks and pooling', () => {
  it('every assumption lies within its range', () => {
    for (const { id, value, range } of assumptions) {
      expect(range[0], id).toBeLessThanOrEqual(value);
      expect(range[1], id).toBeGreaterThanOrEqual(value);
      expect(range[0], id).toBeLessThan(range[1]);
    }
  });

  it('every reference task rates every factor, on the scale of demand', () => {
    for (const { id, demand } of instrument.referenceTasks) {
      expect(Object.keys(demand).toSorted(), id).toEqual([...factorIds].toSorted());
      for (const value of Object.values(demand)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(100);
      }
    }
  });

  it('the rules for a team name roles that exist, each once, and works that are listed', () => {
    const { groups, rules, literature } = instrument.team;
    const named = Object.values(groups).flat();
    expect(duplicates(named)).toEqual([]);
    expect(ROLES.filter((role) => !named.includes(role))).toEqual(['other']);
    const works = new Set(literature.map(({ id }) => id));
    for (const { id, literature: cited } of rules)
      for (const work of cited) expect(works.has(work), `${id} → ${work}`).toBe(true);
    const cited = new Set(rules.flatMap((rule) => rule.literature));
    expect(literature.filter(({ id }) => !cited.has(id))).toEqual([]);
  });

  it('pooling names existing factors and questions', () => {
    const { factors: pooled, conditions } = instrument.pooling;
    for (const id of Object.values(pooled).flat()) expect(factorIds.has(id), id).toBe(true);
    for (const id of conditions) expect(byId.has(id), id).toBe(true);
  });

  it('maturity indicators name existing questions', () => {
    for (const { question, group } of instrument.maturity.indicators)
      expect(byId.get(question)?.group, question).toBe(group);
  });
});
