import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '@/lib/model/types';
import {
  allAnswered,
  assessed,
  assessedTeam,
  capacityOf,
  carried,
  digital,
  factorOf,
} from '@/tests/support/model/builders';

const apart = (id: string, ...given: Answer[]): Answers[] =>
  given.map((answer) => ({ ...carried(), [id]: answer }));

const room = (team: Answers[], changes = {}) => factorOf(assessedTeam(team, changes), 'ownRoom');

describe('a team', () => {
  it('scores the median of an odd number of known answers', () => {
    expect(room(apart('demand-room', 0, 4, 3)).demand).toBe(75);
  });

  it('scores the mean of the middle two of an even number', () => {
    expect(room(apart('demand-room', 1, 2)).demand).toBe(37.5);
  });

  it('leaves out members who do not know', () => {
    expect(room(apart('demand-room', 'unknown', 4)).demand).toBe(100);
    expect(room(apart('demand-room', 'unknown', 'unknown')).demand).toBeNull();
  });

  it('widens the range by a split, not the score', () => {
    const { demand, bounds } = room(apart('demand-room', 1, 2, 3));
    expect(demand).toBe(50);
    expect(bounds!.demand).toEqual([25, 75]);
  });

  it('replaces both by a consensus value', () => {
    const { demand, bounds } = room(apart('demand-room', 1, 2, 3), {
      consensus: { 'demand-room': { value: 3, reason: 'Besproken.' } },
    });
    expect(demand).toBe(75);
    expect(bounds!.demand).toEqual([75, 75]);
  });

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
    expect(pooled.pooling.scenario.share).toBe(0);
  });

  it('keeps the owner of a severity that lies between two levels', () => {
    const team = [1, 2].map((severity) => ({
      ...allAnswered(4, 0),
      ...digital(),
      'constraint-freed-time': severity,
      'owner-freed-time': 'ourselves',
    }));
    const result = assessedTeam(team);
    expect(result.ignored).not.toContain('owner-freed-time');
    const binding = result.constraints.find(({ id }) => id === 'freed-time')!.binding;
    // 0.375 × 0.2
    expect(binding).toBeCloseTo(0.075, 6);
  });

  it('shows the range of an initiative on which it is divided', () => {
    const team = ['concrete', 'none'].map((gate) => ({
      ...allAnswered(4, 0),
      ...digital(),
      'construct-considered': gate,
    }));
    const { boundsAfter } = capacityOf(assessedTeam(team), 'administrative');
    expect(boundsAfter).toEqual([65, 100]);
  });

  it('combines choices of several options regardless of who answered first', () => {
    const one = { ...carried(), 'oecd-chosen': ['proactive', 'platform'] };
    const two = { ...carried(), 'oecd-chosen': ['platform', 'userDriven'] };
    expect(assessedTeam([one, two]).oecd).toEqual(assessedTeam([two, one]).oecd);
    expect(assessedTeam([one, two]).oecd.chosen.toSorted()).toEqual([
      'platform',
      'proactive',
      'userDriven',
    ]);
  });
});
