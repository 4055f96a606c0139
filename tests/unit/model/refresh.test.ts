import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { type Member, mayRefresh, refreshed } from '@/lib/model';
import type { Answer } from '@/lib/model/types';
import { managementTeam } from '@/tests/support/model/team';

const members: Member[] = managementTeam.map((one, at) => ({ id: `m${at}`, ...one }));

/** The team after these members changed their answer to a question. */
const changedBy = (ids: number[], question = 'demand-start-advance', answer = 0): Member[] =>
  members.map((member, at) =>
    ids.includes(at) ? { ...member, answers: { ...member.answers, [question]: answer } } : member,
  );

/** Members in a role, one per answer. */
const answering = (role: string, ...given: Answer[]): Member[] =>
  given.map((answer, at) => ({
    id: `${role}${at}`,
    role,
    answers: { 'demand-start-advance': answer },
  }));

const may = (next: Member[], previous = members) => mayRefresh(instrument, previous, next);

describe('a new snapshot of a team', () => {
  it('may be shown when nothing changed', () => {
    expect(may(members.toReversed())).toBe(true);
  });

  it('may not be shown when one or two members changed an answer', () => {
    expect(may(changedBy([5]))).toBe(false);
    expect(may(changedBy([5, 6]))).toBe(false);
  });

  it('needs three in each group that changed, where groups are shown', () => {
    expect(may(changedBy([4, 5, 6]))).toBe(true);
    expect(may(changedBy([0, 5, 6]))).toBe(false);
    expect(may(changedBy([0, 1, 2, 5, 6, 7]))).toBe(true);
  });

  it('may not be shown when one member joins or leaves', () => {
    expect(may(members.slice(1))).toBe(false);
    expect(may(members, members.slice(1))).toBe(false);
  });

  it('may be shown after nothing', () => {
    expect(may(members, [])).toBe(true);
    expect(may(members.slice(0, 3), members.slice(0, 2))).toBe(true);
  });

  it('does not take those who do not know for a crowd around the one who does', () => {
    const three = answering('mayor', 1, 2, 2);
    const joined = (...given: Answer[]) => may([...three, ...answering('it', ...given)], three);
    expect(joined(4, 'unknown', 'unknown')).toBe(false);
    expect(joined(4, 3, 'unknown', 'unknown')).toBe(false);
    expect(joined('unknown', 'unknown', 'unknown')).toBe(true);
    expect(joined(4, 3, 2, 'unknown')).toBe(true);
    // Nor the other way round, when a level makes place for "don't know".
    const five = [...three, ...answering('it', 'unknown', 'unknown')];
    expect(may([...answering('mayor', 1, 2, 'unknown'), ...answering('it')], five)).toBe(false);
  });

  it('does not do so within a group either, where groups are shown', () => {
    const mayors = answering('mayor', 3, 3, 3);
    expect(may([...members, ...mayors, ...answering('it', 1, 2, 'unknown')])).toBe(false);
    expect(may([...members, ...mayors, ...answering('it', 1, 2, 2)])).toBe(true);
  });

  it('counts per question, not over the whole', () => {
    const next = changedBy([5], 'demand-start-advance').map((member, at) =>
      at === 6 || at === 7
        ? { ...member, answers: { ...member.answers, 'demand-staffing-hours': 0 } }
        : member,
    );
    expect(may(next)).toBe(false);
  });

  it('may not let a small group be taken from the total of before', () => {
    const two = members.filter((_, at) => at < 6);
    const joined = [...two, ...members.slice(6), { ...members[7]!, id: 'm8' }];
    // Two administrative members were hidden in the total; three more would show the five.
    expect(may(joined, two)).toBe(false);
  });
});

describe('the answers that may be shown after others', () => {
  it('renew the questions on which enough members changed, and only those', () => {
    const next = changedBy([5], 'demand-staffing-hours').map((member, at) =>
      at > 3 ? { ...member, answers: { ...member.answers, 'demand-start-advance': 4 } } : member,
    );
    const shown = refreshed(instrument, members, next);
    expect(shown.map(({ answers }) => answers['demand-start-advance'])).toEqual([
      1, 2, 1, 2, 4, 4, 4, 4,
    ]);
    expect(shown.map(({ answers }) => answers['demand-staffing-hours'])).toEqual(
      members.map(({ answers }) => answers['demand-staffing-hours']),
    );
    expect(may(shown)).toBe(true);
  });

  it('keep the answers of a member who left, where they were shown', () => {
    const [left] = refreshed(instrument, members, members.slice(1));
    expect(left!.answers).toMatchObject({
      'demand-start-advance': 1,
      'owner-expertise': 'ourselves',
    });
    expect(left!.answers).not.toHaveProperty('supply-it-sharing');
  });
});
