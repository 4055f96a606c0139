import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { assess } from '@/lib/model';
import { count, teamRule } from '@/lib/model/team/smallest-group';
import type { QuestionState } from '@/lib/model/team/states';
import type { AssessRequest } from '@/lib/model/types';
import { anyConfidential, anyTeam, requestWith } from '@/tests/support/model/arbitraries';
import { questionOf, questions } from '@/tests/support/model/builders';

const MINIMUM = teamRule(instrument, 'minimumAnswers');

const statesOf = (request: AssessRequest): Map<string, QuestionState> =>
  new Map(assess(instrument, request).team?.states.map(({ question, state }) => [question, state]));

const confident = requestWith({ respondents: anyTeam(), confidential: anyConfidential });

describe('the state of a question in a team', () => {
  it('says of each question that is asked exactly one thing, as the lists do', () => {
    fc.assert(
      fc.property(confident, (request) => {
        const { team, ignored } = assess(instrument, request);
        if (!team) return;
        const of = (state: QuestionState) =>
          team.states.flatMap((one) => (one.state === state ? [one.question] : []));
        expect(new Set(team.states.map(({ question }) => question)).size).toBe(team.states.length);
        expect(of('tooFew')).toEqual(team.withheld);
        expect(of('split')).toEqual(expect.arrayContaining(team.splits));
        expect(team.states.some(({ question }) => ignored.includes(question))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('is never unknown or unanswered where one or two members answered in confidence', () => {
    fc.assert(
      fc.property(confident, (request) => {
        const { assigned = [] } = request.confidential ?? {};
        for (const [id, state] of statesOf(request)) {
          const question = questionOf(id);
          if (question.kind === 'text' || assigned.includes(id) || state === 'settled') continue;
          const { known } = count(instrument, question, request.respondents!).total;
          if (known < MINIMUM) expect(state).toBe('tooFew');
          else expect(['agreed', 'split', 'unknown']).toContain(state);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('stays "too few" when one more answers and it is still too few', () => {
    fc.assert(
      fc.property(confident, fc.nat(1_000), fc.nat(1_000), (request, which, who) => {
        const before = statesOf(request);
        const few = questions.filter(({ id }) => before.get(id) === 'tooFew');
        const question = few[which % Math.max(1, few.length)];
        if (!question || question.kind === 'text') return;
        const respondents = request.respondents!.map((one) => ({ ...one }));
        const silent = respondents.filter(({ answers }) => answers[question.id] === undefined);
        const one = silent[who % Math.max(1, silent.length)];
        if (!one) return;
        const value = question.kind === 'multi' ? [question.values[0]!] : question.values[0]!;
        one.answers = { ...one.answers, [question.id]: value };
        const { known } = count(instrument, question, respondents).total;
        const after = statesOf({ ...request, respondents }).get(question.id);
        expect(after === 'tooFew').toBe(known < MINIMUM);
        expect(['unknown', 'unanswered']).not.toContain(known < MINIMUM ? after : 'agreed');
      }),
      { numRuns: 60 },
    );
  });
});
