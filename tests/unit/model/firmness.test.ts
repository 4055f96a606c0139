import { describe, expect, it } from 'vitest';
import { firmnessOf, voicesOf } from '@/lib/model/firmness/firmness';
import { shifted } from '@/lib/model/firmness/margin';
import type { Margin } from '@/lib/model/result';
import { allAnswered, assessed, assessedTeam } from '@/tests/support/model/builders';
import { smallInstrument } from '@/tests/support/model/small-instrument';

const margin = (changes: number | null): Margin | null =>
  changes === null ? null : { changes, sets: [] };

describe('how firm a level is', () => {
  it.each([
    [1, 3, 'close'],
    [3, 1, 'close'],
    [2, null, 'fairly'],
    [null, 2, 'fairly'],
    [3, 3, 'firm'],
    [null, 4, 'firm'],
    // Nothing at all moves it.
    [null, null, 'firm'],
  ] as const)('with %s changes to heavier and %s to lighter: %s', (down, up, word) => {
    const both = { down: margin(down), up: margin(up) };
    expect(firmnessOf({ margin: both, level: 'conditions', voices: 'team' })).toBe(word);
    const alone = word === 'firm' ? 'fairly' : word;
    for (const voices of ['one', 'few', 'oneSide'] as const) {
      expect(firmnessOf({ margin: both, level: 'conditions', voices })).toBe(alone);
    }
    expect(firmnessOf({ margin: both, level: null, voices: 'team' })).toBeNull();
  });

  it('is never firm on the word of one, of fewer than three, or of one side', () => {
    const sure = allAnswered(0, 4);
    expect(assessed(sure).overall).toMatchObject({ voices: 'one', firmness: 'fairly' });
    expect(assessedTeam([sure, sure]).overall).toMatchObject({ voices: 'few', firmness: 'fairly' });
    expect(assessedTeam([sure, sure, sure]).overall).toMatchObject({
      voices: 'team',
      firmness: 'firm',
    });
  });

  it('knows one side from a team by the roles', () => {
    const voices = (...roles: string[]) =>
      voicesOf({ respondents: roles.map((role) => ({ role, answers: {} })) }, smallInstrument);
    expect(voices('mayor')).toBe('one');
    expect(voices('mayor', 'departmentHead')).toBe('few');
    expect(voices('mayor', 'alderman', 'alderman')).toBe('oneSide');
    expect(voices('departmentHead', 'departmentHead', 'generalDirector')).toBe('oneSide');
    expect(voices('mayor', 'alderman', 'departmentHead')).toBe('team');
    expect(voices('other', 'other', 'other')).toBe('team');
    expect(voicesOf({}, smallInstrument)).toBe('one');
    const combined = { low: 1, high: 3, point: null, divided: true };
    expect(voicesOf({ intervals: { 'supply-hours': combined } }, smallInstrument)).toBe('team');
  });
});

describe('a shift of an answer', () => {
  it('moves an interval as a whole, within the scale', () => {
    expect(shifted({ low: 1, high: 3 }, 1)).toEqual({ low: 2, high: 4 });
    expect(shifted({ low: 1, high: 3 }, 2)).toEqual({ low: 3, high: 4 });
    expect(shifted({ low: 0, high: 1 }, -1)).toEqual({ low: 0, high: 0 });
    expect(shifted({ low: 2, high: 2 }, -3)).toEqual({ low: 0, high: 0 });
  });

  it('that changes nothing is not counted', () => {
    // Everything asked at 0 and had at 4 can move one way only.
    const { breadth } = assessed(allAnswered(0, 4)).overall;
    const both = assessed(allAnswered(2, 2)).overall.breadth;
    expect(both.of.singles).toBe(2 * breadth.of.singles);
    const n = breadth.of.singles;
    expect(breadth.of.pairs).toBe((n * (n - 1)) / 2);
    expect(both.of.pairs).toBe(4 * breadth.of.pairs);
  });
});
