import { describe, expect, test } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import type { Answers, Norm } from '@/lib/model/types';
import { requirementsOf } from '@/lib/result-view/requirements';

const scales = (side: string, value: number): Answers =>
  Object.fromEntries(
    instrument.questions
      .filter((question) => question.side === side && question.kind === 'scale')
      .map(({ id, direction }) => [id, direction === -1 ? 4 - value : value]),
  );

const view = (answers: Answers, factor: string, norm: Norm = 'firstTier') =>
  requirementsOf(
    assess(instrument, {
      norm,
      context: { task: {} },
      answers: { ...scales('demand', 2), ...scales('supply', 2), ...answers },
    }),
    factor,
  );

const notesOn = (id: string, answers: Answers, factor: string, norm?: Norm) =>
  view(answers, factor, norm).find((one) => one.id === id)?.notes;

describe('what explains a requirement', () => {
  test('having nothing of what is asked much of', () => {
    const answers = { 'demand-strategy': 3, 'supply-strategy-profile': 0 };
    expect(notesOn('strategyProfile', answers, 'strategicAbility')).toContain('absence');
    expect(
      notesOn('strategyProfile', { ...answers, 'supply-strategy-profile': 1 }, 'strategicAbility'),
    ).not.toContain('absence');
  });

  test('asking too little to count', () => {
    const time = (asked: number) =>
      notesOn('strategyTime', { 'demand-strategy': asked }, 'strategicAbility');
    expect(time(1)).toContain('from');
    expect(time(2)).not.toContain('from');
  });

  test('what lies in the past', () => {
    const past = (survived: number) =>
      notesOn(
        'durability',
        { 'demand-durability': 4, 'supply-durability-survived': survived },
        'durability',
      );
    expect(past(0)).toContain('most');
    expect(past(1)).not.toContain('most');
  });

  test('the norm, where it weighs on what is asked', () => {
    expect(notesOn('durability', {}, 'durability', 'executor')).toContain('norm');
    expect(notesOn('durability', {}, 'durability')).not.toContain('norm');
    expect(notesOn('knowledge', {}, 'specialism', 'executor')).not.toContain('norm');
  });

  test('nothing, where the two answers say it all', () => {
    expect(notesOn('hours', { 'demand-staffing-hours': 4 }, 'staffing')).toEqual([]);
  });

  test('what decides stands first, and nothing decides where nothing is missed', () => {
    const [first, second] = view({ 'supply-staffing-cover': 0 }, 'staffing');
    expect([first?.id, first?.decides, second?.decides]).toEqual(['continuity', true, false]);
    expect(view({}, 'staffing').some(({ decides }) => decides)).toBe(false);
  });
});
