import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instrument } from '@/lib/instrument/instrument';
import { ROLES } from '@/lib/instrument/roles';
import {
  assess,
  distributionOf,
  isKnown,
  type Member,
  mayRefresh,
  type QuestionDistribution,
  refreshed,
} from '@/lib/model';
import { count, showsGroups, showsTotal, sideOf, teamRule } from '@/lib/model/team/smallest-group';
import { isSubstantive } from '@/lib/model/team/tally';
import type { Answer, AssessRequest, Question, Respondent } from '@/lib/model/types';
import {
  anyAnswers,
  anyConfidential,
  anyTeam,
  anyUnsure,
  requestWith,
} from '@/tests/support/model/arbitraries';
import { questionOf, questions } from '@/tests/support/model/builders';
import { outside, stepsOf } from '@/tests/support/model/steps';

const MINIMUM = teamRule(instrument, 'minimumAnswers');
const SIDES = ['political', 'administrative', 'other'];

/** Every list of this length over these values. */
function everyList<T>(values: readonly T[], length: number): T[][] {
  if (length === 0) return [[]];
  return everyList(values, length - 1).flatMap((list) => values.map((value) => [...list, value]));
}

/** A question with few levels, so that every case can be gone through. */
const small: Question = { ...questionOf('demand-start-advance'), values: [0, 1] };

const GIVEN = [0, 1, 'unknown', undefined] as const;
type Given = (typeof GIVEN)[number];

const TEAMS: Record<string, string[]> = {
  'three and three': ['mayor', 'alderman', 'alderman', 'generalDirector', 'it', 'it'],
  'three and three, and one in neither': [
    'mayor',
    'alderman',
    'alderman',
    'generalDirector',
    'it',
    'it',
    'other',
  ],
  'four and two': ['mayor', 'alderman', 'alderman', 'alderman', 'it', 'it'],
  'three and four': ['mayor', 'alderman', 'alderman', 'generalDirector', 'it', 'it', 'it'],
  'a group of two': ['mayor', 'alderman'],
  'four in neither': ['other', 'other', 'other', 'other'],
};

const answering = (roles: string[], given: readonly Given[]): Respondent[] =>
  roles.map((role, at) => ({
    role,
    answers: given[at] === undefined ? {} : { [small.id]: given[at] as Answer },
  }));

const sides = (roles: string[]) => roles.map((role) => sideOf(instrument, role));

/** Every case of a team, by what is shown of it and by who answered at all. */
function casesByView(roles: string[]): { view: QuestionDistribution | null; cases: Given[][] }[] {
  const views = new Map<string, { view: QuestionDistribution | null; cases: Given[][] }>();
  for (const given of everyList(GIVEN, roles.length)) {
    const view = distributionOf(instrument, small, answering(roles, given));
    // Somebody may see who has answered, so take that as known.
    const key = JSON.stringify([view, given.map((answer) => answer !== undefined)]);
    const known = views.get(key);
    if (known) known.cases.push(given);
    else views.set(key, { view, cases: [given] });
  }
  return [...views.values()];
}

describe.each(Object.entries(TEAMS))('what is shown of a team of %s', (_, roles) => {
  const views = casesByView(roles);
  const seats = sides(roles);

  it('lets nobody work out what one member answered, unless a whole group said the same', () => {
    for (const { view, cases } of views) {
      for (let member = 0; member < roles.length; member++) {
        const possible = new Set(cases.map((given) => given[member]));
        if (possible.size > 1 || possible.has(undefined)) continue;
        // Determined. Then all who are counted together with this member must have said the same.
        expect(view, JSON.stringify(cases[0])).not.toBeNull();
        const together = cases[0]!.filter(
          (answer, at) => answer !== undefined && (!view!.groups || seats[at] === seats[member]),
        );
        expect(new Set(together).size, JSON.stringify(cases[0])).toBe(1);
        expect(together.length).toBeGreaterThanOrEqual(MINIMUM);
      }
    }
  });

  it('does not change when members who are counted together trade answers', () => {
    for (const { view, cases } of views) {
      const given = cases[0]!;
      for (let a = 0; a < roles.length; a++) {
        for (let b = 0; b < a; b++) {
          if (given[a] === undefined || given[b] === undefined) continue;
          if (view?.groups && seats[a] !== seats[b]) continue;
          const traded = given.with(a, given[b]).with(b, given[a]);
          expect(distributionOf(instrument, small, answering(roles, traded))).toEqual(view);
        }
      }
    }
  });

  it('leaves no group of one or two when both groups are taken from the total', () => {
    for (const { view } of views) {
      if (!view?.groups) continue;
      const { total, groups } = view;
      const rest = (part: (spread: QuestionDistribution['total']) => number) =>
        part(total) - part(groups.political) - part(groups.administrative);
      const known = rest((spread) => spread.known);
      const silent = rest((spread) => spread.unknown);
      expect(known + silent === 0 || known >= MINIMUM).toBe(true);
      for (const group of Object.values(groups))
        expect(group.known).toBeGreaterThanOrEqual(MINIMUM);
    }
  });
});

const anyMembers = anyTeam(anyAnswers, 9);

const confidentially = requestWith({ respondents: anyMembers, confidential: anyConfidential });

/** The team with the answers to every question handed on among those who are counted together. */
function handedOn(request: AssessRequest, steps: number[]): AssessRequest {
  const team = request.respondents!.map((one) => ({
    ...one,
    answers: { ...one.answers },
    unsure: [...(one.unsure ?? [])],
  }));
  questions.forEach((question, at) => {
    const apart = showsGroups(count(instrument, question, team), MINIMUM);
    for (const side of apart ? SIDES : [null]) {
      const those = team.filter(
        ({ role, answers }) =>
          answers[question.id] !== undefined &&
          (side === null || sideOf(instrument, role) === side),
      );
      const given = those.map(({ answers, unsure }) => ({
        answer: answers[question.id]!,
        isUnsure: unsure.includes(question.id),
      }));
      const step = steps[at % steps.length]!;
      those.forEach((member, i) => {
        const { answer, isUnsure } = given[(i + step) % given.length]!;
        member.answers[question.id] = answer;
        member.unsure = member.unsure.filter((id) => id !== question.id);
        if (isUnsure) member.unsure.push(question.id);
      });
    }
  });
  return { ...request, respondents: team };
}

describe('the whole result of a team that answers in confidence', () => {
  it('depends on the counts per question, not on who said what or which answers go together', () => {
    fc.assert(
      fc.property(
        confidentially,
        fc.array(fc.nat(8), { minLength: 5, maxLength: 11 }),
        (request, steps) => {
          expect(assess(instrument, handedOn(request, steps))).toEqual(assess(instrument, request));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('does not change when answers that are withheld disappear', () => {
    fc.assert(
      fc.property(confidentially, (request) => {
        const { assigned = [] } = request.confidential!;
        const withheld = questions.filter(
          (question) =>
            !assigned.includes(question.id) &&
            !showsTotal(count(instrument, question, request.respondents!).total, MINIMUM),
        );
        const silent = request.respondents!.map((one) => {
          const left = { ...one.answers };
          for (const { id } of withheld) delete left[id];
          return { ...one, answers: left };
        });
        expect(assess(instrument, { ...request, respondents: silent })).toEqual(
          assess(instrument, request),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('leaves open at least what the same team leaves open without it', () => {
    fc.assert(
      fc.property(confidentially, ({ confidential, ...open }) => {
        expect(outside(stepsOf(open), stepsOf({ ...open, confidential }))).toEqual([]);
      }),
      { numRuns: 80 },
    );
  });
});

/** A team at one moment, and at a later one after some of it answered, changed, joined or left. */
const twoMoments = fc
  .tuple(
    anyTeam(),
    fc.array(fc.record({ at: fc.nat(11), answers: anyAnswers, unsure: anyUnsure }), {
      maxLength: 6,
    }),
  )
  .chain(([first, changes]) =>
    fc
      .array(fc.record({ role: fc.constantFrom(...ROLES), answers: anyAnswers }), { maxLength: 8 })
      .map((more) => {
        const everyone = [...first, ...more].map((one, at) => ({ id: `m${at}`, ...one }));
        const previous: Member[] = everyone.slice(0, Math.max(1, everyone.length - 2));
        const next: Member[] = everyone.map((member, at) => {
          const change = changes.find((one) => one.at === at);
          return change
            ? {
                ...member,
                answers: { ...member.answers, ...change.answers },
                unsure: change.unsure,
              }
            : member;
        });
        return [previous, next] as const;
      }),
  );

describe('two moments of the same team', () => {
  const answerOf = (list: readonly Member[], member: string, id: string) =>
    list.find((one) => one.id === member)?.answers[id];
  const changedOn = (id: string, a: readonly Member[], b: readonly Member[]) => {
    const ids = new Set([...a, ...b].map((member) => member.id));
    const said = (list: readonly Member[], member: string) => {
      const answer = answerOf(list, member, id);
      const unsure = list.find((one) => one.id === member)?.unsure?.includes(id) ?? false;
      return JSON.stringify(answer === undefined ? null : [answer, unsure]);
    };
    return [...ids].filter((member) => said(a, member) !== said(b, member));
  };

  it('never differ in one or two answers to a question that was shown', () => {
    fc.assert(
      fc.property(twoMoments, ([previous, next]) => {
        const shown = refreshed(instrument, previous, next);
        expect(mayRefresh(instrument, previous, shown)).toBe(true);
        for (const question of questions) {
          const before = count(instrument, question, previous);
          if (!showsTotal(before.total, MINIMUM)) continue;
          const changed = changedOn(question.id, previous, shown);
          const told = changed.filter((id) =>
            [previous, shown].some((list) => isSubstantive(answerOf(list, id, question.id))),
          );
          expect(changed.length === 0 || changed.length >= MINIMUM, question.id).toBe(true);
          expect(told.length === 0 || told.length >= MINIMUM, question.id).toBe(true);
          if (!showsGroups(before, MINIMUM)) continue;
          for (const side of SIDES) {
            for (const those of [changed, told]) {
              const there = shown.filter(
                ({ id, role }) => those.includes(id) && sideOf(instrument, role) === side,
              );
              expect(there.length === 0 || there.length >= MINIMUM, question.id).toBe(true);
            }
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('that differ in one member never show a difference', () => {
    fc.assert(
      fc.property(anyMembers, anyAnswers, fc.nat(8), (team, answers, which) => {
        const previous = team.map((one, at) => ({ id: `m${at}`, ...one }));
        const at = which % team.length;
        const next = previous.with(at, { ...previous[at]!, answers });
        const shown = refreshed(instrument, previous, next);
        for (const question of questions) {
          const view = distributionOf(instrument, question, previous);
          if (view) expect(distributionOf(instrument, question, shown)).toEqual(view);
        }
        const differs = questions.some(
          (question) =>
            distributionOf(instrument, question, previous) &&
            JSON.stringify(previous[at]!.answers[question.id]) !==
              JSON.stringify(answers[question.id]),
        );
        if (differs) expect(mayRefresh(instrument, previous, next)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the split rule', () => {
  it('reads only what is shown', () => {
    fc.assert(
      fc.property(anyMembers, fc.constantFrom(...questions), (team, question) => {
        const view = distributionOf(instrument, question, team);
        if (!view || view.groups) return;
        // The same answers in a team of which nobody belongs to a group.
        const unnamed = team.map(({ answers }) => ({ role: 'other', answers }));
        expect(distributionOf(instrument, question, unnamed)).toEqual(view);
      }),
      { numRuns: 200 },
    );
  });

  it('finds no split where everybody agrees', () => {
    fc.assert(
      fc.property(
        anyAnswers,
        fc.integer({ min: 3, max: 8 }),
        fc.constantFrom(...questions),
        (answers, size, question) => {
          const team = Array.from({ length: size }, () => ({ role: 'mayor', answers }));
          const view = distributionOf(instrument, question, team);
          if (view && isKnown(answers[question.id])) expect(view.split).toEqual([]);
        },
      ),
      { numRuns: 200 },
    );
  });
});
