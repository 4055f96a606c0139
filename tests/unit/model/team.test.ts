import { describe, expect, it } from 'vitest';
import { combine } from '@/lib/model/team/team';
import type { Answer, Answers, Respondent } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  assessedTeam,
  capacityOf,
  carried,
  digital,
  factorOf,
} from '@/tests/support/model/builders';
import { smallInstrument } from '@/tests/support/model/small-instrument';

type Given = [role: string, answer: Answer, unsure?: 'unsure'];

const member = (id: string, [role, answer, unsure]: Given): Respondent => ({
  role,
  answers: { [id]: answer },
  ...(unsure && { unsure: [id] }),
});

/** What a team's answers to one question come to, as asked. */
const together = (id: string, ...given: Given[]) => {
  const respondents = given.map((one) => member(id, one));
  const { intervals } = combine({ respondents }, smallInstrument, 1);
  const { low, high, point, divided } = intervals.get(id)!;
  return { ends: [low, high], point, divided };
};

const others = (id: string, ...answers: Answer[]) =>
  together(id, ...answers.map((answer): Given => ['other', answer]));

describe('the interval of a team', () => {
  it('runs from the k-th low from below to the k-th high from above, k a quarter rounded up', () => {
    // k = 1
    expect(others('supply-hours', 0, 2, 4).ends).toEqual([0, 4]);
    expect(others('supply-hours', 0, 2, 4, 4).ends).toEqual([0, 4]);
    // k = 2: one voice at either end is left out.
    expect(others('supply-hours', 0, 1, 1, 3, 4).ends).toEqual([1, 3]);
    expect(others('supply-hours', 0, 1, 1, 1, 3, 3, 3, 4).ends).toEqual([1, 3]);
    // k = 3
    expect(others('supply-hours', 0, 0, 1, 1, 1, 1, 3, 4, 4).ends).toEqual([1, 3]);
  });

  it('has the median of the points for its point', () => {
    expect(others('supply-hours', 0, 1, 4)).toEqual({ ends: [0, 4], point: 1, divided: true });
    expect(others('supply-hours', 0, 1, 2, 4).point).toBe(1.5);
  });

  it('counts the more cautious end where the team stands at most one level apart', () => {
    expect(others('supply-hours', 2, 3, 3)).toEqual({ ends: [2, 2], point: 2, divided: false });
    expect(others('demand-hours', 2, 2, 3)).toEqual({ ends: [3, 3], point: 3, divided: false });
    // Promised is asked the other way round: less promised is the more cautious.
    expect(others('demand-funding-promised', 2, 3).ends).toEqual([2, 2]);
    expect(others('supply-vacancy', 2, 3).ends).toEqual([3, 3]);
  });

  it('counts only the cautious end once a split is over, so that its lighter end can be heavier', () => {
    // One member sees one step more supply, and the best end falls from 2 to 1 while the worst rises.
    expect(others('supply-hours', 0, 2, 2, 2)).toEqual({ ends: [0, 2], point: 2, divided: true });
    expect(others('supply-hours', 1, 2, 2, 2)).toEqual({ ends: [1, 1], point: 1, divided: false });
  });

  it('leaves a few don’t-knows beside the answer, and has no point where there are many', () => {
    // Of eight, k = 2.
    expect(others('demand-hours', 2, 2, 2, 2, 2, 2, 2, 'unknown').ends).toEqual([2, 2]);
    expect(others('demand-hours', 2, 2, 2, 2, 2, 2, 'unknown', 'unknown')).toEqual({
      ends: [0, 4],
      point: 2,
      divided: false,
    });
    expect(others('demand-hours', 2, 2, 2, 2, 2, 'unknown', 'unknown', 'unknown').point).toBeNull();
    expect(
      others('demand-hours', 4, 'unknown', 'unknown', 'unknown', 'unknown', 'unknown'),
    ).toEqual({ ends: [0, 4], point: null, divided: false });
  });

  it('takes an unsure answer for an interval of its own', () => {
    expect(together('supply-hours', ['other', 3, 'unsure'])).toEqual({
      ends: [2, 4],
      point: 3,
      divided: false,
    });
    // At an end of the scale it is one level wide, and still no agreement between two.
    expect(together('demand-hours', ['other', 0, 'unsure'], ['other', 0])).toEqual({
      ends: [0, 1],
      point: 0,
      divided: false,
    });
  });

  it('never leaves out the smaller of two groups that may be told apart', () => {
    const group = (role: string, ...answers: Answer[]) =>
      answers.map((answer): Given => [role, answer]);
    const nine = [...group('mayor', 0, 0, 0), ...group('departmentHead', 4, 4, 4, 4, 4, 4)];
    expect(together('supply-hours', ...nine).ends).toEqual([0, 4]);
    // k would be 4 of thirteen, more than the three politicians.
    const thirteen = [...group('mayor', 0, 0, 0), ...group('departmentHead', ...Array(10).fill(4))];
    expect(together('supply-hours', ...thirteen).ends).toEqual([0, 4]);
    expect(together('supply-hours', ...thirteen).divided).toBe(true);
    // Two may not be told apart: then they are a few among many.
    const two = [...group('mayor', 0, 0), ...group('departmentHead', ...Array(10).fill(4))];
    expect(together('supply-hours', ...two).ends).toEqual([4, 4]);
  });

  it('is replaced by what the team agreed on, also outside the ladder', () => {
    const respondents = [0, 4].map((answer) => member('supply-volume', ['other', answer]));
    const agreed = (value: Answer) =>
      combine(
        { respondents, consensus: { 'supply-volume': { value } } },
        smallInstrument,
        1,
      ).intervals.get('supply-volume');
    expect(agreed(3)).toEqual({ low: 3, high: 3, point: 3, divided: false });
    expect(agreed('notNeeded')).toEqual({ low: 4, high: 4, point: 4, divided: false });
    expect(agreed('unknown')).toEqual({ low: 0, high: 4, point: null, divided: false });
  });
});

describe('a team', () => {
  it('of one member is the same as answering alone', () => {
    const answers = { ...allAnswered(3, 1), ...digital({ severity: 2 }) };
    expect(assessedTeam([answers])).toEqual(assessed(answers));
  });

  it('gives a choice to the most, and a tie to the more cautious', () => {
    const severe = { ...allAnswered(4, 0), ...digital({ severity: 4 }) };
    const relief = (...owners: string[]) =>
      factorOf(
        assessedTeam(owners.map((owner) => ({ ...severe, 'owner-expertise': owner }))),
        'newProfiles',
      ).relief.supported;
    const alone = (owner: string) => relief(owner);
    expect(relief('others', 'ourselves', 'others')).toBe(alone('others'));
    expect(relief('nobody', 'ourselves')).toBe(alone('nobody'));
  });

  it('on a tie is not credited with an audit or a partner that only one of them sees', () => {
    const secure = { ...allAnswered(4, 0), ...digital() };
    const result = assessedTeam(
      ['yes', 'no'].map((audit) => ({
        ...secure,
        'owner-security': 'nobody',
        'security-audit': audit,
      })),
    );
    expect(factorOf(result, 'staffing').relief.supported).toBe(0);
    const pooled = assessedTeam(
      ['agreed', 'none'].map((partner) => ({
        ...carried(),
        'pooling-kind': 'sporadic',
        'pooling-partner': partner,
      })),
    );
    expect(pooled.pooling.share).toBe(0);
  });

  it('counts the severer of two ratings next to each other, and keeps its owner', () => {
    const team = [0, 1].map((severity) => ({
      ...allAnswered(4, 0),
      ...digital(),
      'constraint-freed-time': severity,
      'owner-freed-time': 'ourselves',
    }));
    const result = assessedTeam(team);
    expect(result.ignored).not.toContain('owner-freed-time');
    // 1/4 × 0.2
    expect(result.constraints.find(({ id }) => id === 'freed-time')!.binding).toBeCloseTo(0.05, 6);
  });

  it('keeps the owner reachable where it is split on whether a constraint binds at all', () => {
    const rated = (severity: Answer): Answers => ({
      ...digital(),
      'constraint-readiness': severity,
      'owner-readiness': 'agreed',
    });
    const resultOf = (...severities: Answer[]) => assessedTeam(severities.map(rated));
    const ownerIn = ({ constraints }: ReturnType<typeof resultOf>) =>
      constraints.find(({ id }) => id === 'readiness')!.owner;
    // The median of 0, 0, 0 and 4 is none, which alone would hide who resolves it.
    expect(resultOf(0, 0, 0, 4).ignored).not.toContain('owner-readiness');
    expect(ownerIn(resultOf(0, 0, 0, 4))).toBe('agreed');
    expect(ownerIn(resultOf(0, 'unknown', 'unknown', 'unknown'))).toBe('agreed');
    expect(resultOf(0, 0, 0, 0).ignored).toContain('owner-readiness');
  });

  it('leaves both possibilities open where it is divided on an initiative', () => {
    const team = ['concrete', 'none'].map((gate) => ({
      ...allAnswered(2, 2),
      ...digital({ affordance: 0, added: 4 }),
      'construct-considered': gate,
    }));
    const { during } = capacityOf(assessedTeam(team), 'administrative');
    expect(during.between).toEqual(['carries', 'carries']);
    expect(factorOf(assessedTeam(team), 'staffing').during).toEqual({
      best: 0,
      worst: 1,
      point: 1,
    });
  });

  it('combines choices of several options regardless of who answered first', () => {
    const one: Answers = { ...carried(), 'oecd-chosen': ['proactive', 'platform'] };
    const two: Answers = { ...carried(), 'oecd-chosen': ['platform', 'userDriven'] };
    expect(assessedTeam([one, two]).oecd).toEqual(assessedTeam([two, one]).oecd);
    expect(assessedTeam([one, two]).oecd.chosen.toSorted()).toEqual([
      'platform',
      'proactive',
      'userDriven',
    ]);
  });
});
