import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '@/lib/model/types';
import { allAnswered, assessed, factorOf } from '@/tests/support/model/builders';

const with_ = (planned: Answer, vacancy: Answer, changes: Answers = {}) =>
  assessed({
    ...allAnswered(1, 4),
    'demand-staffing-hours': 4,
    'supply-staffing-hours': 0,
    'supply-staffing-planned': planned,
    'supply-profiles-vacancy': vacancy,
    ...changes,
  });

const left = (planned: Answer, vacancy: Answer) => with_(planned, vacancy).planned?.to.point;

describe('planned hires', () => {
  it.each([
    // Four hours short; share = planned/4 · (1 − 0.8 · vacancy/4), in whole steps.
    [4, 0, 0],
    [4, 1, 1],
    [4, 2, 2],
    [4, 4, 4],
    [2, 0, 2],
    [1, 0, 3],
    [2, 4, 4],
  ])(
    'of %i parts decided, at a vacancy as hard as %i, leave %i of four steps',
    (planned, vacancy, steps) => {
      expect(left(planned, vacancy)).toBe(steps);
    },
  );

  it('are a scenario beside the level, never in it', () => {
    const [none, all] = [with_(0, 0), with_(4, 0)];
    expect(none.planned).toBeNull();
    expect(all.planned).toMatchObject({
      requirement: 'hours',
      from: { best: 4, worst: 4, point: 4 },
      level: 'carries',
    });
    expect(all.overall.level).toBe('strengthen');
    expect(factorOf(all, 'staffing')).toEqual(factorOf(none, 'staffing'));
  });

  it('close hours only: what is short in cover stays short', () => {
    const { planned } = with_(4, 0, {
      'demand-staffing-continuity': 4,
      'supply-staffing-cover': 1,
    });
    expect(planned!.to.point).toBe(3);
  });

  it('count as hard to find while that is not known, and as easy at the best end', () => {
    expect(with_(4, 'unknown').planned!.to).toEqual({ best: 0, worst: 4, point: 4 });
  });

  it('say nothing while nobody knows what is decided', () => {
    expect(with_('unknown', 0).planned).toBeNull();
  });
});
