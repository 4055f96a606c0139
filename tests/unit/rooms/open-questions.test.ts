import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { questionById } from '@/lib/instrument/questions';
import { assess } from '@/lib/model';
import type { Answers } from '@/lib/model/types';
import { nextAfter, openBesideSplits } from '@/lib/rooms/team/agenda';
import { fewAnswers } from '@/lib/rooms/team/few-answers';
import { isLeftOpen, resultsOpened } from '@/lib/rooms/team/opened';
import { countOf } from '@/lib/rooms/team/team-count';
import { votesIn } from '@/lib/rooms/team/votes';
import { questionOf } from '@/tests/support/model/builders';
import { managementTeam, teamRequest } from '@/tests/support/model/team';

const saying = (...all: Answers[]) =>
  all.map((answers, at) => ({ id: String(at), role: 'it' as const, answers, openly: [] }));
const few = (members: ReturnType<typeof saying>, own?: Answers, settled: string[] = []) =>
  new Map(
    fewAnswers({ members, own, settled }).flatMap(({ questions }) =>
      questions.map(({ id, answers }) => [id, answers]),
    ),
  );

describe('what would not count if the results were opened now', () => {
  it('is told with how many answered, and only until enough did', () => {
    const one = { 'demand-it': 2 };
    expect(few(saying(one)).get('demand-it')).toBe(1);
    expect(few(saying(one, one)).get('demand-it')).toBe(2);
    expect(few(saying(one, one, one)).has('demand-it')).toBe(false);
  });

  it('tells a don’t-know from no answer by nothing', () => {
    const silent = few(saying({ 'demand-it': 2 }, {}));
    expect(few(saying({ 'demand-it': 2 }, { 'demand-it': 'unknown' }))).toEqual(silent);
  });

  it('names no question that appears only after certain answers', () => {
    const listed = [...few(saying({ 'construct-considered': 'concrete' })).keys()];
    expect(listed.length).toBeGreaterThan(50);
    expect(listed.every((id) => questionById(id)?.showIf === null)).toBe(true);
  });

  it('is no fact that somebody tells, and nothing that is settled', () => {
    const answers = { 'construct-considered': 'idea' };
    expect(few(saying(answers)).get('construct-considered')).toBe(1);
    expect(few(saying({}), answers).has('construct-considered')).toBe(false);
    const openly = saying(answers).map((one) => ({ ...one, openly: ['construct-considered'] }));
    expect(few(openly as never).has('construct-considered')).toBe(false);
    expect(few(saying({}), {}, ['demand-it']).has('demand-it')).toBe(false);
  });

  it('leaves out an optional module that nobody opened', () => {
    const maturity = (members: ReturnType<typeof saying>) =>
      fewAnswers({ members, own: {}, settled: [] }).some(({ station }) => station === 'maturity');
    expect(maturity(saying({ 'demand-it': 1 }))).toBe(false);
    expect(maturity(saying({ 'maturity-e1': 1 }))).toBe(true);
  });
});

describe('the agenda of a meeting', () => {
  const respondents = [0, 1, 4].map((at) => ({
    ...managementTeam[at]!,
    answers: at === 4 ? managementTeam[at]!.answers : { 'context-ambition': 3 },
  }));
  const { team } = assess(instrument, teamRequest({ respondents, consensus: {} }));

  it('has every open question beside the splits, with why it is open', () => {
    const open = openBesideSplits(team!);
    expect(open).toContainEqual({ question: 'demand-it', station: 'objective', state: 'tooFew' });
    expect(open.map(({ question }) => question)).toEqual(
      team!.states.flatMap(({ question, state }) =>
        ['tooFew', 'unknown', 'unanswered'].includes(state) &&
        !/^(maturity-(?!imonitor)|oecd)/.test(question)
          ? [question]
          : [],
      ),
    );
    expect(open.some(({ question }) => question === 'context-ambition')).toBe(false);
  });

  it('leaves out an optional module of which nothing counts', () => {
    const of = (request: ReturnType<typeof teamRequest>) =>
      new Set(openBesideSplits(assess(instrument, request).team!).map(({ station }) => station));
    const members = (count: number, answers: Answers) =>
      [0, 1, 2].map((at) => ({
        role: 'it' as const,
        answers: { 'demand-it': 2, ...(at < count && answers) },
      }));
    const team = (respondents: ReturnType<typeof members>) =>
      of(teamRequest({ respondents, consensus: {}, confidential: {} }));
    expect(team(members(0, {})).has('capacity')).toBe(true);
    expect(team(members(0, {})).has('maturity')).toBe(false);
    expect(team(members(2, { 'maturity-e1': 1 })).has('maturity')).toBe(false);
    expect(team(members(3, { 'maturity-e1': 1 })).has('maturity')).toBe(true);
  });

  it('loses a question once the team settled it', () => {
    const consensus = { 'demand-it': { value: 2, reason: 'Samen bekeken.' } };
    const settled = assess(instrument, teamRequest({ respondents, consensus })).team!;
    expect(settled.states).toContainEqual({ question: 'demand-it', state: 'settled' });
    expect(openBesideSplits(settled).some(({ question }) => question === 'demand-it')).toBe(false);
  });

  it('goes on with the next of the same list', () => {
    expect(nextAfter(['a', 'b', 'c'], 'a')).toBe('b');
    expect(nextAfter(['a', 'b', 'c'], 'c')).toBeNull();
    expect(nextAfter(['a'], 'a')).toBeNull();
  });
});

const snapshot = (round: number) => ({ takenAt: '', round, members: [] });
const view = (phase: string, round: number | null) =>
  ({
    sharedRecord: { phase },
    coordinatorRecord: { snapshot: round === null ? null : snapshot(round) },
  }) as never;

describe('whether results are opened', () => {
  it('is true only in the round they were opened in', () => {
    expect(resultsOpened(view('opened', 0), 0)).toBe(true);
    expect(resultsOpened(view('opened', 0), 1)).toBe(false);
    expect(resultsOpened(view('opened', null), 0)).toBe(false);
    expect(resultsOpened(view('answering', 0), 0)).toBe(false);
    const member = { sharedRecord: { phase: 'opened' }, coordinatorRecord: null } as never;
    expect(resultsOpened(member, 0)).toBe(true);
  });

  it('is closed along with its round, and not by a device that lags behind', () => {
    expect(isLeftOpen(view('opened', 0), 1)).toBe(true);
    expect(isLeftOpen(view('opened', 1), 0)).toBe(false);
    expect(isLeftOpen(view('answering', 0), 1)).toBe(false);
  });
});

describe('a coordinator who answers too', () => {
  const ballot = '3d0f2f3e-0000-4000-8000-000000000000';
  const room = (role: 'mayor' | null) =>
    ({
      members: [{ id: 'a', role: 'it', answers: { finished: true }, vote: { ballot, value: 1 } }],
      coordinatorRecord: {
        coordinatorRole: role,
        coordinatorFinished: true,
        coordinatorVote: { ballot, value: 3 },
      },
    }) as never;

  it('is counted, and so is the own vote', () => {
    expect(countOf(room('mayor'))).toEqual({ count: 2, finished: 2 });
    expect(countOf(room(null))).toEqual({ count: 1, finished: 1 });
    expect(votesIn(room('mayor'), ballot, questionOf('demand-it')).map(({ id }) => id)).toEqual([
      'a',
      'coordinator',
    ]);
    expect(votesIn(room(null), ballot, questionOf('demand-it'))).toHaveLength(1);
  });
});
