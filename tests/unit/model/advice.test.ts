import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import type { AssessmentResult } from '@/lib/model/result';
import { type Answers, type AssessRequest, LEVELS } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  carried,
  digital,
  each,
  measureIds,
  onSide,
} from '@/tests/support/model/builders';
import { steady } from '@/tests/support/model/costs';

const weak = { ...allAnswered(4, 0), ...digital({ severity: 4, owner: 'nobody' }) };
const pooled: Answers = {
  ...allAnswered(4, 1),
  'pooling-kind': 'sporadic',
  'pooling-partner': 'agreed',
  'pooling-tradition': 4,
  'pooling-coordination': 4,
  'pooling-it': 4,
};

const CASES: Record<string, [Answers, Partial<AssessRequest>?]> = {
  weak: [weak],
  left: [{ ...weak, ...digital({ severity: 3, owner: 'others' }), 'construct-remedy': 'central' }],
  'with a poor construct': [
    {
      ...weak,
      ...each(
        onSide('view').flatMap(({ id, view }) => (view === 'tool' ? [id] : [])),
        4,
      ),
      ...each(
        onSide('view').flatMap(({ id, view }) => (view === 'tool' ? [] : [id])),
        1,
      ),
      'construct-crosses': 0,
      'construct-ambition': 4,
      'construct-subsidy': 4,
    },
  ],
  'in the middle': [allAnswered(3, 2)],
  'with a heavy initiative': [{ ...carried(), ...digital({ affordance: 1, added: 4 }) }],
  pooled: [pooled],
  'pooled without coordination': [{ ...pooled, 'pooling-coordination': 0 }],
  imposed: [allAnswered(4, 1), { context: { task: { title: 'Taak', refusable: 'imposed' } } }],
  unknown: [{}],
  'piled up': [
    { ...allAnswered(3, 2), 'context-reforms': ['merger', 'vacancies', 'reorganization'] },
  ],
  carried: [carried()],
};

/** Whole steps by the point, or by the worst end without one. */
const shown = ({ factors }: AssessmentResult, kind: 'shortfall' | 'running') =>
  Object.fromEntries(
    factors.map((factor) => [factor.id, factor[kind].point ?? factor[kind].worst]),
  );

describe('advice', () => {
  it('proposes every measure of the instrument in some case', () => {
    const proposed = new Set(
      Object.values(CASES).flatMap((given) => measureIds(assessed(...given))),
    );
    const never = instrument.measures.filter(({ id }) => !proposed.has(id)).map(({ id }) => id);
    expect(never).toEqual([]);
  });

  it('proposes little where nothing is lacking and all is promised', () => {
    const fine = { ...carried(), 'demand-funding-promised': 4 };
    expect(measureIds(assessed(fine))).toEqual(['next-round']);
  });

  it.each(Object.entries(CASES))(
    'states the effect that scoring again gives, and is ordered by it: %s',
    (_, given) => {
      const [answers, changes] = given;
      const before = assessed(answers, changes);
      const { decidedBy } = before.overall;
      const ranks: number[][] = [];
      for (const { id, effect } of before.advice) {
        if (effect.changes.length === 0) {
          if (id !== 'pool-the-task') ranks.push([0, 0, 0]);
          continue;
        }
        const after = assessed(
          {
            ...answers,
            ...Object.fromEntries(effect.changes.map(({ question, to }) => [question, to])),
          },
          changes,
        );
        const worst = ({ overall }: AssessmentResult) => LEVELS.indexOf(overall.between[1]);
        expect(effect.level, id).toBe(worst(after) < worst(before));
        const [today, then] = [shown(before, 'shortfall'), shown(after, 'shortfall')];
        const [running, later] = [shown(before, 'running'), shown(after, 'running')];
        const steps = before.factors.flatMap(({ id: factor }) => {
          const stays = today[factor] === then[factor];
          const [from, to] = stays
            ? [running[factor], later[factor]]
            : [today[factor], then[factor]];
          return from === to ? [] : [{ factor, from, to, ...(stays && { running: true }) }];
        });
        expect(effect.steps, id).toEqual(steps);
        const lifted = (deciding: boolean) =>
          before.factors
            .filter(({ capacity }) => decidedBy.includes(capacity) === deciding)
            .reduce((sum, { id: one }) => sum + Math.max(0, today[one]! - then[one]!), 0);
        ranks.push([Number(effect.level), lifted(true), lifted(false)]);
      }
      // The level first, then steps of the deciding capacity, then of another.
      const heaviest = ranks.toSorted((a, b) => {
        const at = a.findIndex((value, i) => value !== b[i]);
        return at < 0 ? 0 : b[at]! - a[at]!;
      });
      expect(ranks).toEqual(heaviest);
    },
  );

  it('puts what lightens the deciding capacity before what lightens another', () => {
    // Policy decides; IT is short too.
    const { advice, overall } = assessed({
      ...carried(),
      'demand-steering': 4,
      'supply-steering-together': 0,
      'supply-steering-attention': 2,
      'supply-it-upkeep': 1,
    });
    expect(overall.decidedBy).toEqual(['policy']);
    const at = (id: string) => advice.findIndex((one) => one.id === id);
    expect(at('steering-agreement')).toBe(0);
    expect(advice[0]!.effect).toMatchObject({
      level: true,
      steps: [{ factor: 'politicalSteering', from: 4, to: 2 }],
    });
    expect(at('data-upkeep')).toBeGreaterThan(at('steering-agreement'));
    expect(advice.at(-1)!.effect.steps).toEqual([]);
  });

  it('states what cooperation leaves in steps, and never that it changes the level', () => {
    const result = assessed(pooled);
    const { effect } = result.advice.find(({ id }) => id === 'pool-the-task')!;
    expect(effect.level).toBe(false);
    expect(effect.steps).toEqual(
      result.pooling.factors.map(({ id, from, to }) => ({
        factor: id,
        from: from.point,
        to: to.point,
      })),
    );
    expect(effect.steps.length).toBeGreaterThan(0);
  });

  it('lets full funding settle a cost table as well', () => {
    const costs = steady({
      years: 3,
      lines: [{ label: 'x', oneOff: 0, yearly: 100, fte: 1 }],
      promised: { oneOff: 0, yearly: 20, indexed: true },
    });
    const result = assessed({ ...carried(), 'supply-lasting-plan': 0 }, { costs });
    const funding = result.advice.find(({ id }) => id === 'condition-funding')!;
    expect(funding.effect.steps).toEqual([{ factor: 'lastingCost', from: 3, to: 0 }]);
  });

  it('names the factors it answers to', () => {
    for (const { factors } of assessed(weak).advice) {
      for (const factor of factors)
        expect(instrument.factors.map((one) => one.id)).toContain(factor);
    }
  });

  it('proposes nothing about constraints where no affordance is expected', () => {
    const none = { ...weak, ...digital({ affordance: 0, severity: 4, owner: 'nobody' }) };
    expect(measureIds(assessed(none))).not.toContain('change-management');
    expect(measureIds(assessed(weak))).toContain('change-management');
  });
});

describe('the smallest set of measures', () => {
  it('is there where some make the level lighter, and says to what', () => {
    const { smallestSet } = assessed({ ...carried(), 'demand-outside': 4 });
    expect(smallestSet).toEqual({
      measures: ['counter-expertise'],
      between: ['carries', 'carries'],
    });
  });

  it('is absent where nothing is lighter than what is, or no set of five reaches it', () => {
    expect(assessed(allAnswered(1, 4)).smallestSet).toBeNull();
    expect(assessed(allAnswered(4, 0)).smallestSet).toBeNull();
  });
});

describe('every factor that can miss two steps', () => {
  it.each(instrument.factors.map(({ id }) => id))('%s has a measure that lowers it', (id) => {
    const { advice, factors } = assessed(allAnswered(4, 1));
    expect(factors.find((factor) => factor.id === id)!.shortfall.point).toBeGreaterThanOrEqual(2);
    const single = advice.some(({ effect }) =>
      effect.steps.some(({ factor, from, to }) => factor === id && to < from),
    );
    const questions = new Set(
      instrument.factors
        .find((factor) => factor.id === id)!
        .requirements.flatMap(({ demand, supply }) => [...demand, supply]),
    );
    const proposed = new Set(measureIds(assessed(allAnswered(4, 1))));
    const acting = instrument.measures.filter(
      (measure) =>
        proposed.has(measure.id) && measure.effect.some(({ question }) => questions.has(question)),
    );
    // Where two requirements are equally short it takes a measure for each.
    expect(single || acting.length > 1).toBe(true);
  });
});
