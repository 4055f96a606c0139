import { describe, expect, it } from 'vitest';
import { openDraft } from '@/lib/draft/migration/migrate';
import type { MigrationStep } from '@/lib/draft/migration/steps';
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

describe('a draft of instrument 0.9.0', () => {
  const draft = opened(
    old({
      answers: { 'demand-hours': 3, 'context-urgency': 2, 'context-steering-style': 'head' },
      notes: { 'demand-hours': 'Volgens de dienst' },
      respondents: [{ role: 'mayor', answers: { 'supply-hours': 1 } }],
    }),
  );

  it('becomes one of the present version', () => {
    expect(draft.instrumentVersion).toBe(INSTRUMENT_VERSION);
    expect(draft.request).toEqual({
      answers: { 'demand-staffing-hours': 3, 'context-steering-style': 'headOfService' },
      notes: { 'demand-staffing-hours': 'Volgens de dienst' },
      respondents: [{ role: 'mayor', answers: { 'supply-staffing-hours': 1 } }],
    });
  });

  it('tells what changed and keeps what was removed', () => {
    const hours = { kind: 'renamed', question: 'demand-hours', detail: 'demand-staffing-hours' };
    expect(draft.changes).toEqual([
      { ...hours, part: 'answers' },
      { ...hours, part: 'notes' },
      {
        kind: 'renamed',
        question: 'supply-hours',
        detail: 'supply-staffing-hours',
        part: 'respondents',
      },
      {
        kind: 'revalued',
        question: 'context-steering-style',
        detail: '"headOfService"',
        part: 'answers',
        value: 'head',
      },
      {
        kind: 'removed',
        question: 'context-urgency',
        detail: 'questionRemoved',
        part: 'answers',
        value: 2,
      },
      { kind: 'added', question: 'supply-staffing-planned', detail: '' },
    ]);
  });

  it('sets the old answer aside when the new question is answered already', () => {
    const { request, changes } = opened(
      old({ answers: { 'demand-hours': 3, 'demand-staffing-hours': 1 } }),
    );
    expect(request.answers).toEqual({ 'demand-staffing-hours': 1 });
    expect(changes[0]).toMatchObject({ kind: 'removed', question: 'demand-hours', value: 3 });
  });
});

describe('what is no longer valid', () => {
  it('moves aside, each by itself', () => {
    const { request, changes } = opened(
      old(
        {
          answers: { 'demand-it': 9, 'demand-room': 2, gone: { deep: [1] } },
          notes: 'nothing',
          plan: [{ measure: 'gone' }, { measure: 'own-a' }, { measure: 'gone-too' }],
          context: { task: { title: 'Opvang', reference: 'gone' } },
          costs: { years: 1 },
          respondents: [
            { role: 'mayor', answers: { 'demand-it': 9, 'demand-room': 1 } },
            { role: 'emperor', answers: {} },
          ],
          extra: 1,
        },
        INSTRUMENT_VERSION,
      ),
    );
    expect(request).toEqual({
      answers: { 'demand-room': 2 },
      plan: [{ measure: 'own-a' }],
      context: { task: { title: 'Opvang' } },
      respondents: [{ role: 'mayor', answers: { 'demand-room': 1 } }],
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
      said(INSTRUMENT_VERSION, { 'demand-it': 'MARK', gone: ['MARK'], 'demand-room': 1 }),
      said('0.9.0', {
        'context-urgency': 'MARK',
        'demand-hours': 'MARK',
        'demand-staffing-hours': 2,
        'context-steering-style': 'head',
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
