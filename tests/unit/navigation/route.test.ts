import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questions } from '@/lib/instrument/questions';
import { stations } from '@/lib/instrument/stations';
import { hidden } from '@/lib/model';
import type { Answer, Answers, Question } from '@/lib/model/types';
import { type Given, isReachable } from '@/lib/navigation/given';
import { buildRoute, FORMS, type FormId, pagesOf } from '@/lib/navigation/pages';
import { formatPath, pageOfQuestion, parsePath, type View, viewAt } from '@/lib/navigation/paths';
import {
  begunLegs,
  isUntouched,
  lacking,
  nextStation,
  pageToStart,
  questionProgress,
  roundProgress,
  statusOf,
} from '@/lib/navigation/progress';
import { nextPage, position, previousPage } from '@/lib/navigation/steps';

const route = buildRoute(stations, questions);
const allPages = [...route.legs.flatMap(({ pages }) => pages), ...route.quick];

const give = (answers: Answers, filled: FormId[] = []): Given => ({
  answers,
  hidden: hidden(questions, answers),
  filled: new Set(filled),
});

/** Some answers, "don't know" and "not applicable" among them. */
const anyAnswerTo = ({ kind, values, allows }: Question): fc.Arbitrary<Answer | undefined> => {
  const one: fc.Arbitrary<Answer> =
    kind === 'text'
      ? fc.constant('tekst')
      : kind === 'multi'
        ? fc.subarray(values, { minLength: 1 })
        : fc.constantFrom(...values, ...allows);
  return fc.option(one, { nil: undefined });
};

const anyAnswers: fc.Arbitrary<Answers> = fc.tuple(...questions.map(anyAnswerTo)).map((list) =>
  Object.fromEntries(
    questions.flatMap(({ id }, at) => {
      const answer = list[at];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  ),
);

const anyGiven = fc
  .tuple(anyAnswers, fc.subarray([...FORMS]))
  .map(([answers, filled]) => give(answers, filled));
const anyStation = fc.constantFrom('quick', ...stations.map(({ id }) => id));

describe('the route', () => {
  it('asks every question of the instrument exactly once', () => {
    const asked = route.legs.flatMap(({ pages }) =>
      pages.flatMap((page) => (page.kind === 'questions' ? page.questions : [])),
    );
    expect(asked.map(({ id }) => id).toSorted()).toEqual(questions.map(({ id }) => id).toSorted());
  });

  it('has a name for every page that no other page of its station has', () => {
    for (const { pages } of route.legs) {
      expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
      expect(pages.map(({ id }) => id)).not.toContain('check');
    }
  });

  it('has a quick check that asks task and municipality, then twelve questions on one page', () => {
    const [subject, answers] = route.quick;
    expect(route.quick).toHaveLength(2);
    expect(subject).toMatchObject({ kind: 'form', id: 'subject' });
    if (answers?.kind !== 'questions') throw new Error('no questions');
    expect(answers.questions).toHaveLength(12);
    const factors = answers.questions.map(({ factors: [first] }) => first?.id);
    const sides = [...new Set(factors)].map((factor) =>
      answers.questions
        .filter((_, at) => factors[at] === factor)
        .map(({ side }) => side)
        .join(' '),
    );
    expect(sides).toHaveLength(5);
    for (const side of sides) expect(side).toMatch(/^(demand )+supply( supply)*$/);
    // Each factor in one place.
    expect(factors.filter((factor, at) => factor !== factors[at - 1])).toHaveLength(5);
  });

  it('puts two to four questions on a page, but for tables of the same options', () => {
    const counts = route.legs
      .filter(({ station }) => !station.module)
      .flatMap(({ pages }) =>
        pages.flatMap((page) =>
          page.kind === 'questions' && page.id !== 'owners' ? [page.questions.length] : [],
        ),
      );
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(2);
    expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  });

  it('begins with the facts and ends with the date of the next look', () => {
    expect(
      pagesOf(route, 'objective')
        .slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['municipality', 'task']);
    expect(pagesOf(route, 'decide').at(-1)?.id).toBe('review');
    expect(pagesOf(route, 'nowhere')).toEqual([]);
  });
});

describe('going on', () => {
  it('reaches the end from every page, and skips what cannot be reached', () => {
    fc.assert(
      fc.property(anyGiven, anyStation, (given, station) => {
        const pages = pagesOf(route, station);
        const visited: string[] = [];
        for (let page = nextPage(pages, '', given); page; page = nextPage(pages, page.id, given)) {
          expect(isReachable(page, given)).toBe(true);
          expect(visited).not.toContain(page.id);
          visited.push(page.id);
        }
        expect(visited).toEqual(
          pages.filter((page) => isReachable(page, given)).map(({ id }) => id),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('goes back the way it came', () => {
    fc.assert(
      fc.property(anyGiven, anyStation, (given, station) => {
        const pages = pagesOf(route, station).filter((page) => isReachable(page, given));
        for (const page of pages) {
          const next = nextPage(pages, page.id, given);
          if (next) expect(previousPage(pages, next.id, given)?.id).toBe(page.id);
        }
        const first = pages[0];
        if (first) expect(previousPage(pages, first.id, given)).toBeNull();
      }),
      { numRuns: 60 },
    );
  });

  it('asks first whether there is an initiative, before anything that depends on it', () => {
    const pages = pagesOf(route, 'potential');
    const asked = pages.flatMap((page) => (page.kind === 'questions' ? page.questions : []));
    expect(asked[0]?.id).toBe('construct-considered');
    const gated = questions.filter((question) =>
      JSON.stringify(question.showIf)?.includes('construct-considered'),
    );
    expect(gated.length).toBeGreaterThan(20);
  });

  it('counts places among the pages that can be reached', () => {
    const pages = pagesOf(route, 'potential');
    expect(position(pages, 'considered', give({}))).toEqual({ at: 1, of: pages.length });
    const without = give({ 'construct-considered': 'none' });
    expect(position(pages, 'considered', without)).toEqual({ at: 1, of: 1 });
    expect(nextPage(pages, 'considered', without)).toBeNull();
  });

  it("passes pages that are for others, and goes through all where none is one's own", () => {
    const pages = pagesOf(route, 'capacity');
    const own = { ...give({}), own: new Set(['supply-it-upkeep', 'supply-cases-eyes']) };
    expect(nextPage(pages, 'it', own)?.id).toBe('cases');
    expect(previousPage(pages, 'cases', own)?.id).toBe('it');
    expect(position(pages, 'cases', own)).toEqual({ at: 2, of: 2 });
    expect(statusOf(pages, own)).toEqual({ state: 'notStarted', answered: 0, total: 2 });
    // With the task and the date of the next look, which everybody is asked who is no member of a team.
    expect(roundProgress(route, own).total).toBe(3);
    expect(roundProgress(route, { ...own, told: true }).total).toBe(1);
    const objective = pagesOf(route, 'objective');
    const facts = { ...give({}), own: new Set(['context-nature']) };
    expect(position(objective, 'nature', facts)).toEqual({ at: 3, of: 3 });
    const member = { ...facts, told: true };
    expect(position(objective, 'nature', member)).toEqual({ at: 1, of: 1 });
    expect(statusOf(objective, member).total).toBe(1);
    const others = pagesOf(route, 'perceptions');
    expect(nextPage(others, 'views-1', own)?.id).toBe('views-2');
    expect(statusOf(others, own).total).toBe(12);
  });
});

describe('how far a station is', () => {
  it('is done when everything required is answered, "don\'t know" included', () => {
    const capacity = pagesOf(route, 'capacity');
    const answers = Object.fromEntries(
      capacity.flatMap((page) =>
        page.kind === 'questions' ? page.questions.map(({ id }) => [id, 'unknown']) : [],
      ),
    );
    expect(statusOf(capacity, give({})).state).toBe('notStarted');
    expect(statusOf(capacity, give({ 'supply-lasting-plan': 2 })).state).toBe('inProgress');
    expect(statusOf(capacity, give(answers)).state).toBe('done');
  });

  it('is done without an initiative once the little that is left is answered', () => {
    const answers = { 'construct-considered': 'none', 'maturity-imonitor': '3' };
    expect(statusOf(pagesOf(route, 'potential'), give(answers))).toEqual({
      state: 'done',
      answered: 2,
      total: 2,
    });
    const construct = pagesOf(route, 'construct');
    expect(pageToStart(construct, give(answers))?.id).toBe('what');
    const remedied = { ...answers, 'construct-remedy': 'unknown' };
    expect(statusOf(construct, give(remedied)).state).toBe('done');
    expect(roundProgress(route, give(remedied)).done).toBe(2);
  });

  it('begins with texts that nobody has seen yet, and not with those that were passed over', () => {
    const decide = pagesOf(route, 'decide');
    const idOf = (answers: Answers, filled: FormId[] = []) =>
      pageToStart(decide, give(answers, filled))?.id;
    expect(idOf({})).toBe('stop');
    expect(idOf({ 'decide-learning': 'veel' })).toBe('review');
    const construct = pagesOf(route, 'construct');
    const begun = { 'construct-builder': 'unknown', 'construct-remedy': 'unknown' };
    expect(pageToStart(construct, give({}))?.id).toBe('what');
    expect(pageToStart(construct, give(begun))?.id).toBe('reach');
  });

  it('is done for one role while a result lacks what is for others', () => {
    const capacity = pagesOf(route, 'capacity');
    const all = statusOf(capacity, give({})).total;
    const own = { ...give({ 'supply-it-upkeep': 2 }), own: new Set(['supply-it-upkeep']) };
    expect(statusOf(capacity, own).state).toBe('done');
    expect(lacking(capacity, own)).toBe(all - 1);
  });

  it('opens a station on its first page where only the quick check was done', () => {
    const objective = pagesOf(route, 'objective');
    const named: FormId[] = ['municipality', 'task', 'subject'];
    const idOf = (answers: Answers) => pageToStart(objective, give(answers, named))?.id;
    expect(idOf({ 'demand-staffing-hours': 3 })).toBe('municipality');
    expect(idOf({ 'demand-staffing-hours': 3, 'context-nature': 2 })).toBe('nature');
    expect(idOf({})).toBe('nature');
  });

  it('does not wait for texts', () => {
    const decide = pagesOf(route, 'decide');
    expect(statusOf(decide, give({ 'decide-stop': 'niets' })).state).toBe('inProgress');
    expect(statusOf(decide, give({}, ['review']))).toEqual({
      state: 'done',
      answered: 1,
      total: 1,
    });
  });

  it('counts what is welcome where nothing is needed of this person', () => {
    const own = new Set(['supply-it-upkeep', 'decide-stop']);
    const decide = pagesOf(route, 'decide');
    expect(statusOf(decide, { ...give({}, ['review']), own })).toEqual({
      state: 'done',
      answered: 1,
      total: 1,
    });
    const others = pagesOf(route, 'perceptions');
    expect(statusOf(others, { ...give({ 'view-tool-1': 2 }), own })).toEqual({
      state: 'inProgress',
      answered: 1,
      total: 12,
    });
  });

  it('asks for the next look of whoever answers alone, in whatever role, and of no member', () => {
    const decide = pagesOf(route, 'decide');
    const alone = { ...give({}), own: new Set(['decide-stop']) };
    expect(nextPage(decide, 'stop', alone)?.id).toBe('review');
    expect(statusOf(decide, alone).total).toBe(1);
    expect(nextPage(decide, 'stop', { ...alone, told: true })).toBeNull();
  });

  it('does not count what the coordinator told as begun by a member', () => {
    const told: FormId[] = ['municipality', 'task', 'subject'];
    const member = { ...give({}, told), own: new Set(['context-nature']), told: true };
    expect(statusOf(pagesOf(route, 'objective'), member)).toEqual({
      state: 'notStarted',
      answered: 0,
      total: 1,
    });
    expect(isUntouched(member)).toBe(true);
    expect(isUntouched(give({}, told))).toBe(false);
    expect(isUntouched({ ...member, filled: new Set<FormId>([...told, 'table']) })).toBe(false);
  });

  it('counts questions without the facts beside them', () => {
    const own = new Set(['context-nature', 'supply-it-upkeep']);
    const given = { ...give({ 'context-nature': 'administrative' }, ['municipality']), own };
    expect(questionProgress(route, given)).toEqual({ answered: 1, total: 2 });
    const all = questions.filter(
      ({ station, kind }) =>
        kind !== 'text' &&
        route.legs.some((leg) => !leg.station.module && leg.station.id === station),
    );
    expect(questionProgress(route, give({})).total).toBe(all.length);
  });

  it('leaves optional modules out until they are begun', () => {
    const stationsOf = (answers: Answers) =>
      begunLegs(route, give(answers)).map(({ station }) => station.id);
    expect(stationsOf({})).toHaveLength(6);
    expect(stationsOf({ 'maturity-e1': 2 })).toEqual([...stationsOf({}), 'maturity']);
  });

  it('leads on to what is open for this person, and never to what others know', () => {
    const own = { ...give({}), own: new Set(['context-nature', 'construct-what']) };
    expect(nextStation(route, 'objective', own)?.station.id).toBe('construct');
    expect(nextStation(route, 'construct', own)?.station.id).toBe('decide');
    expect(nextStation(route, 'construct', { ...own, told: true })?.station.id).toBe('objective');
    const answered = { ...own, answers: { 'construct-what': 'iets', 'construct-builder': 1 } };
    expect(nextStation(route, 'objective', answered)?.station.id).toBe('construct');
    expect(nextStation(route, 'objective', give({}))?.station.id).toBe('capacity');
    expect(nextStation(route, 'nowhere', own)).toBeNull();
  });

  it('never counts more answers than there are, and starts where something is open', () => {
    fc.assert(
      fc.property(anyGiven, anyStation, (given, station) => {
        const pages = pagesOf(route, station);
        const status = statusOf(pages, given);
        expect(status.answered).toBeLessThanOrEqual(status.total);
        const start = pageToStart(pages, given);
        if (status.state !== 'done' && start) {
          expect(isReachable(start, given)).toBe(true);
          expect(statusOf([start], given).answered).toBeLessThan(
            Math.max(1, statusOf([start], given).total),
          );
        }
        expect(roundProgress(route, given).total).toBe(6);
      }),
      { numRuns: 60 },
    );
  });
});

describe('paths', () => {
  const views: View[] = [
    { kind: 'tasks' },
    { kind: 'result' },
    { kind: 'settings' },
    { kind: 'check', station: null },
    ...stations.map(({ id }): View => ({ kind: 'check', station: id })),
    ...allPages.map(({ station, id }): View => ({ kind: 'page', station, page: id })),
  ];

  it('lead back to the screen they were made for', () => {
    for (const view of views) expect(viewAt(route, 'x1', formatPath('x1', view))).toEqual(view);
  });

  it('that name no screen lead nowhere', () => {
    for (const path of [
      'nowhere',
      'capacity',
      'quick',
      'quick/check',
      'capacity/task',
      'check/a/b',
    ]) {
      expect(parsePath(route, path.split('/'))).toBeNull();
    }
    expect(viewAt(route, 'x1', '/assessment/x2')).toBeNull();
    expect(viewAt(route, 'x1', '/method')).toBeNull();
  });

  it('of a question lead to the page that asks it', () => {
    for (const { id, station, page } of questions) {
      expect(pageOfQuestion(route, id)).toEqual({ kind: 'page', station, page });
    }
    expect(pageOfQuestion(route, 'nothing')).toBeNull();
  });
});
