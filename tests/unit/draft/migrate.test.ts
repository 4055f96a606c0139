import { describe, expect, it } from 'vitest';
import type { ChangeNote } from '@/lib/draft/change-note';
import { openDraft } from '@/lib/draft/migration/migrate';
import { MIGRATION_STEPS, type MigrationStep } from '@/lib/draft/migration/steps';
import { toRequest } from '@/lib/draft/to-request';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { sampleDraft } from './drafts';

const old = (request: object, instrumentVersion = '0.9.0') => ({
  ...sampleDraft(),
  instrumentVersion,
  request,
});

function opened(value: unknown, options?: Parameters<typeof openDraft>[1]) {
  const result = openDraft(value, options);
  if (!result.ok) throw new Error(JSON.stringify(result));
  return result.draft;
}

const added = (changes: ChangeNote[]) => changes.filter(({ kind }) => kind === 'added');
const beside = (changes: ChangeNote[]) => changes.filter(({ kind }) => kind !== 'added');

describe('a draft of instrument 1.0.0', () => {
  const draft = opened({
    ...old(
      {
        answers: { 'supply-funding-promised': 3, 'demand-strategy': 2, 'demand-room': 4 },
        notes: { 'supply-funding-promised': 'Decreet' },
        confidence: { 'supply-funding-promised': 0.4, 'demand-strategy': 0.95 },
        consensus: { 'demand-it': { value: 2, reason: 'Zo is het.' } },
        respondents: [
          { role: 'mayor', answers: { 'supply-funding-promised': 1, 'demand-it': 3 } },
          { role: 'it', answers: { 'demand-it': 4, 'demand-outside': 'notApplicable' } },
        ],
        confidential: { assigned: ['supply-funding-promised', 'demand-funding', 'demand-it'] },
        seed: 7,
        runs: 100,
        previousRound: { date: '2026-01-01', gaps: { policy: 30 } },
      },
      '1.0.0',
    ),
    rounds: [{ closedOn: '2026-01-01', gaps: { policy: 30 }, level: 'unknown' }],
    typed: { 'request.confidence.demand-it': { value: 'x' } },
  });

  it('becomes one of the present version', () => {
    expect(draft).toMatchObject({
      instrumentVersion: INSTRUMENT_VERSION,
      fingerprints: FINGERPRINTS,
    });
    expect(draft.request).toEqual({
      answers: { 'demand-funding-promised': 3, 'demand-strategy': 2 },
      notes: { 'demand-funding-promised': 'Decreet' },
      unsure: { 'demand-funding-promised': true },
      consensus: {},
      respondents: [
        { role: 'mayor', answers: { 'demand-funding-promised': 1 } },
        { role: 'it', answers: { 'demand-outside': 0 } },
      ],
      confidential: { assigned: ['demand-funding-promised', 'demand-it'] },
    });
  });

  it('tells what was set aside, once, with what was answered outside a team', () => {
    const set = { kind: 'removed', detail: 'meaningChanged', version: '1.0.0' };
    const renamed = {
      kind: 'renamed',
      question: 'supply-funding-promised',
      detail: 'demand-funding-promised',
    };
    expect(beside(draft.changes)).toEqual([
      { ...renamed, part: 'answers' },
      { ...set, question: 'demand-room', part: 'answers', value: 4 },
      { ...renamed, part: 'notes' },
      {
        ...set,
        question: 'demand-it',
        part: 'consensus',
        value: { value: 2, reason: 'Zo is het.' },
      },
      { ...renamed, part: 'respondents' },
      { ...set, question: 'demand-it', part: 'respondents' },
    ]);
    expect(added(draft.changes).map(({ question }) => question)).toContain('construct-upkeep');
  });

  it('keeps an earlier round as what was known of it', () => {
    expect(draft.rounds).toEqual([{ closedOn: '2026-01-01', gaps: { policy: 30 }, level: null }]);
    expect(toRequest(draft, { title: 'T', locale: 'nl' }).previousRound).toBeUndefined();
  });
});

describe('a draft of instrument 0.9.0', () => {
  it('sets the old answer aside when the new question is answered already', () => {
    const [step] = MIGRATION_STEPS;
    const { draft, changes } = step!.apply({
      request: { answers: { 'demand-hours': 3, 'demand-staffing-hours': 1 } },
    });
    expect(draft.request.answers).toEqual({ 'demand-staffing-hours': 1 });
    expect(changes[0]).toMatchObject({ kind: 'removed', question: 'demand-hours', value: 3 });
  });

  it('goes through every version since', () => {
    const { request } = opened(old({ notes: { 'demand-hours': 'Volgens de dienst' } }));
    expect(request.notes).toEqual({ 'demand-staffing-hours': 'Volgens de dienst' });
  });
});

describe('what is no longer valid', () => {
  it('moves aside, each by itself', () => {
    const { request, changes } = opened(
      old(
        {
          answers: { 'demand-it': 9, 'demand-strategy': 2, gone: { deep: [1] } },
          notes: 'nothing',
          plan: [{ measure: 'gone' }, { measure: 'own-a' }, { measure: 'gone-too' }],
          context: { task: { title: 'Opvang', reference: 'gone' } },
          costs: { years: 1 },
          respondents: [
            { role: 'mayor', answers: { 'demand-it': 9, 'demand-strategy': 1 } },
            { role: 'emperor', answers: {} },
          ],
          extra: 1,
        },
        INSTRUMENT_VERSION,
      ),
    );
    expect(request).toEqual({
      answers: { 'demand-strategy': 2 },
      plan: [{ measure: 'own-a' }],
      context: { task: { title: 'Opvang' } },
      respondents: [{ role: 'mayor', answers: { 'demand-strategy': 1 } }],
    });
    expect(changes.every(({ kind, detail }) => kind === 'removed' && detail === 'notValid')).toBe(
      true,
    );
    expect(changes.map(({ part, value }) => [part, value])).toEqual(
      expect.arrayContaining([
        ['answers', 9],
        ['answers', { deep: [1] }],
        ['notes', 'nothing'],
        ['plan', { measure: 'gone' }],
        ['plan', { measure: 'gone-too' }],
        ['context', 'gone'],
        ['costs', { years: 1 }],
        ['respondents', undefined],
        ['extra', 1],
      ]),
    );
    expect(changes).toHaveLength(10);
  });

  it('leaves no trace of what a member of a team answered', () => {
    const said = (instrumentVersion: string, answers: object) =>
      opened(
        old(
          {
            respondents: [
              { role: 'mayor', answers },
              { role: 'MARK', answers: {} },
            ],
          },
          instrumentVersion,
        ),
      );
    for (const { request, changes } of [
      said(INSTRUMENT_VERSION, { 'demand-it': 'MARK', gone: ['MARK'], 'demand-strategy': 1 }),
      said('1.0.0', {
        'context-steering-style': 'head',
        'demand-it': 'MARK',
      }),
    ]) {
      expect(request.respondents).toHaveLength(1);
      const removed = changes.filter(({ kind }) => kind === 'removed');
      expect(removed).toHaveLength(3);
      expect(removed.every((note) => note.part === 'respondents' && !('value' in note))).toBe(true);
      expect(JSON.stringify(changes)).not.toMatch(/MARK|head/);
    }
  });

  it('is a refusal when asked to be strict about the present version', () => {
    const draft = old({ answers: { 'demand-it': 9 } }, INSTRUMENT_VERSION);
    expect(openDraft(draft, { strict: true })).toEqual({
      ok: false,
      reason: 'invalid',
      where: ['request', 'answers', 'demand-it'],
    });
  });
});

describe('a draft of the present version that answers other questions', () => {
  const other = {
    ...old({ answers: { 'demand-it': 2, gone: 1 } }, INSTRUMENT_VERSION),
    fingerprints: { ...FINGERPRINTS, asked: 'other' },
  };

  it('is opened with a note, and what is valid in it', () => {
    const { request, changes, fingerprints } = opened(other);
    expect(request.answers).toEqual({ 'demand-it': 2 });
    expect(changes.map(({ kind, question }) => [kind, question])).toEqual([
      ['otherQuestions', ''],
      ['removed', 'gone'],
    ]);
    expect(fingerprints).toEqual(FINGERPRINTS);
  });

  it('is refused as a file', () => {
    expect(openDraft(other, { strict: true })).toEqual({
      ok: false,
      reason: 'otherQuestions',
      where: ['fingerprints', 'asked'],
    });
  });

  it('is one of ours where only something else scores', () => {
    const rescored = { ...sampleDraft(), fingerprints: { ...FINGERPRINTS, scored: 'other' } };
    expect(openDraft(rescored, { strict: true })).toEqual({ ok: true, draft: sampleDraft() });
  });
});

describe('a closed round', () => {
  const round = (answers: object) => ({
    closedOn: '2027-01-01',
    level: 'carries',
    request: { context: { task: {} }, answers },
  });

  it('keeps its answers', () => {
    const rounds = [round({ 'demand-it': 2 })];
    expect(opened({ ...sampleDraft(), rounds }).rounds).toEqual(rounds);
  });

  it('loses what can no longer be read as a whole, and says so', () => {
    const { rounds, changes } = opened({ ...sampleDraft(), rounds: [round({ 'demand-it': 9 })] });
    expect(rounds).toEqual([{ closedOn: '2027-01-01', level: 'carries' }]);
    expect(changes).toMatchObject([{ kind: 'removed', part: 'rounds', detail: 'notValid' }]);
  });
});

describe('a cost table with one amount a year', () => {
  const costs = {
    years: 3,
    lines: [{ label: 'IT', oneOff: 1, yearly: 60_000, fte: 0.5 }],
    promised: { oneOff: null, yearly: null, indexed: false },
  };
  const perYear = {
    years: 3,
    lines: [{ label: 'IT', oneOff: 1, perYear: [60_000, 60_000, 60_000], fte: 0.5, indexed: null }],
    promised: { oneOff: null, perYear: [null, null, null], indexed: false },
  };

  it('has it in every year, also in a closed round, and nothing is told', () => {
    const request = { context: { task: {} }, costs };
    const rounds = [{ closedOn: '2027-01-01', level: 'carries', request }];
    const draft = opened({ ...old({ costs }, '2.0.0'), rounds });
    expect(draft.request.costs).toEqual(perYear);
    expect(draft.rounds[0]?.request?.costs).toEqual(perYear);
    expect(draft.changes).toEqual([]);
  });

  it('keeps what was typed: in every year what can be read, in the first what cannot', () => {
    const typed = {
      'costs-line-0-yearly': { value: '€ 60.000,-' },
      'request.costs.promised.yearly': { value: 'veel', unusable: true },
    };
    expect(opened({ ...old({ costs }, '2.0.0'), typed }).typed).toEqual({
      'request.costs.lines.0.perYear.0': { value: '€ 60.000,-' },
      'request.costs.lines.0.perYear.1': { value: '€ 60.000,-' },
      'request.costs.lines.0.perYear.2': { value: '€ 60.000,-' },
      'request.costs.promised.perYear.0': { value: 'veel', unusable: true },
    });
  });

  it('is set aside as a whole, and told, when its years are none', () => {
    const { request, changes } = opened(old({ costs: { ...costs, years: 1e9 } }, '2.0.0'));
    expect(request.costs).toBeUndefined();
    expect(changes).toMatchObject([{ kind: 'removed', part: 'costs', detail: 'notValid' }]);
  });
});

describe('openDraft', () => {
  it.each([
    ['a newer version', old({}, '99.0.0'), 'newer', ['instrumentVersion']],
    ['a version that is none', old({}, 'x'), 'invalid', ['instrumentVersion']],
    ['no request', old([]), 'invalid', ['request']],
    ['no name', { ...sampleDraft(), name: undefined }, 'invalid', ['name']],
    ['null', null, 'invalid', []],
    ['a list', [], 'invalid', []],
  ])('refuses %s', (_, value, reason, where) => {
    expect(openDraft(value)).toEqual({ ok: false, reason, where });
  });

  it('takes every step from the version of the draft, in order, and no earlier one', () => {
    const step = (from: string, to: string): MigrationStep => ({
      from,
      to,
      apply: (draft) => ({ draft, changes: [{ kind: 'added', question: to, detail: '' }] }),
    });
    const steps = [step('0.7.0', '0.8.0'), step('0.8.0', '0.9.0'), step('0.9.0', '1.0.0')];
    const { changes } = opened(old({}, '0.8.0'), { steps });
    expect(changes.map(({ question }) => question)).toEqual(['0.9.0', '1.0.0']);
  });
});
