import { describe, expect, it } from 'vitest';
import { migrateAnswers } from '@/lib/draft/migration/answers';
import { QUESTION_CHANGES } from '@/lib/draft/migration/question-changes';
import { questionById, questions } from '@/lib/instrument/questions';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';

describe('answers to instrument 1.0.0', () => {
  it('keep their value under a new id', () => {
    const { answers, changes } = migrateAnswers('1.0.0', {
      answers: { 'supply-funding-promised': 3, 'supply-funding-indexed': 'unknown' },
    });
    expect(answers).toEqual({ 'demand-funding-promised': 3, 'demand-funding-lasting': 'unknown' });
    expect(changes).toContainEqual({
      kind: 'renamed',
      question: 'supply-funding-promised',
      detail: 'demand-funding-promised',
      part: 'answers',
    });
  });

  it('are asked again where the question means something else', () => {
    const { answers, unsure, notes, changes } = migrateAnswers('1.0.0', {
      answers: { 'demand-profiles': 3, 'demand-room': 2, 'demand-strategy': 1 },
      notes: { 'demand-profiles': 'Volgens HR', 'demand-room': 'Raming' },
      confidence: { 'demand-profiles': 0.4, 'demand-room': 0.4 },
    });
    expect(answers).toEqual({ 'demand-strategy': 1 });
    expect(unsure).toEqual([]);
    expect(notes).toEqual({ 'demand-profiles': 'Volgens HR', 'demand-start-advance': 'Raming' });
    for (const [question, value] of Object.entries({ 'demand-profiles': 3, 'demand-room': 2 })) {
      expect(changes).toContainEqual({
        kind: 'removed',
        question,
        detail: 'meaningChanged',
        part: 'answers',
        version: '1.0.0',
        value,
      });
    }
  });

  it('that a demand does not apply become none, also where the question was reworded', () => {
    const { answers, changes } = migrateAnswers('1.0.0', {
      answers: { 'demand-cases': 'notApplicable', 'demand-outside': 'notApplicable' },
    });
    expect(answers).toEqual({ 'demand-cases': 0, 'demand-outside': 0 });
    expect(changes).toContainEqual({
      kind: 'revalued',
      question: 'demand-cases',
      detail: '0',
      part: 'answers',
      value: 'notApplicable',
    });
  });

  it('given with less than half confidence are unsure, others are taken at their word', () => {
    const { unsure } = migrateAnswers('1.0.0', {
      answers: { 'demand-strategy': 1, 'demand-steering': 2, 'supply-funding-promised': 3 },
      confidence: {
        'supply-funding-promised': 0.4,
        'demand-strategy': 0.5,
        'demand-steering': 0.1,
      },
    });
    expect(unsure).toEqual(['demand-funding-promised', 'demand-steering']);
  });

  it('to questions that are gone, and values that are none, are told', () => {
    const { answers, changes } = migrateAnswers('1.0.0', {
      answers: { 'construct-replaces': 'Het register', 'demand-strategy': 9, never: 1 },
    });
    expect(answers).toEqual({});
    expect(changes.filter(({ kind }) => kind === 'removed')).toEqual([
      {
        kind: 'removed',
        question: 'construct-replaces',
        detail: 'questionRemoved',
        part: 'answers',
        version: '1.0.0',
        value: 'Het register',
      },
      {
        kind: 'removed',
        question: 'demand-strategy',
        detail: 'notValid',
        part: 'answers',
        value: 9,
      },
      { kind: 'removed', question: 'never', detail: 'notValid', part: 'answers', value: 1 },
    ]);
  });
});

describe('answers to an older and to the present instrument', () => {
  it('go through every version in between', () => {
    const { answers, changes } = migrateAnswers('0.9.0', { answers: { 'supply-hours': 2 } });
    expect(answers).toEqual({});
    expect(changes).toContainEqual(
      expect.objectContaining({ question: 'supply-staffing-hours', detail: 'meaningChanged' }),
    );
  });

  it('stay as they are', () => {
    const given = {
      answers: { 'demand-profiles': 3, 'demand-it': 'unknown' },
      unsure: ['demand-profiles'],
      notes: { 'demand-it': 'Navragen' },
    };
    expect(migrateAnswers(INSTRUMENT_VERSION, given)).toEqual({ ...given, changes: [] });
  });
});

describe('the table of changes', () => {
  it('asks a question again as often as its meaning changed', () => {
    const times = (id: string) =>
      QUESTION_CHANGES.filter(({ reworded }) => reworded?.includes(id)).length;
    expect(questions.filter(({ id, revision }) => times(id) !== revision - 1)).toEqual([]);
  });

  it('leads from ids that are gone to ids that exist', () => {
    for (const { renamed = {}, replaced = {}, removed = [], added = [] } of QUESTION_CHANGES) {
      const gone = [...Object.keys({ ...renamed, ...replaced }), ...removed];
      expect(gone.filter(questionById)).toEqual([]);
      const present = [...Object.values({ ...renamed, ...replaced }), ...added];
      expect(present.filter((id) => !questionById(id))).toEqual([]);
    }
  });

  it('goes from version to version', () => {
    const versions = QUESTION_CHANGES.flatMap(({ from, to }) => [from, to]);
    expect(new Set(versions).size).toBe(QUESTION_CHANGES.length + 1);
    expect(versions.at(-1)).toBe(INSTRUMENT_VERSION);
  });
});
