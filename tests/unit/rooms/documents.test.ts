import { describe, expect, it } from 'vitest';
import { parseCoordinatorRecord } from '@/lib/rooms/documents/coordinator-record';
import { cardSchema, memberAnswersSchema, voteSchema } from '@/lib/rooms/documents/member';
import { sharedRecordSchema } from '@/lib/rooms/documents/shared-record';
import { parseDocument } from '@/lib/sealed/records/codec';
import { sampleDraft } from '../draft/drafts';

const key = (length: number) => Buffer.alloc(length, 7).toString('base64url');
const card = { role: 'mayor', name: 'An', publicKey: key(65), answersKey: key(32) };
const answers = {
  instrumentVersion: '1.0.0',
  answers: { 'demand-it': 2, 'construct-considered': ['a', 'b'] },
  finished: true,
  accepted: ['demand-it'],
  updatedAt: '2026-11-22T09:00:00.000Z',
};
const board = {
  title: 'Opvang',
  context: { task: { title: '' } },
  instrumentVersion: '1.0.0',
  phase: 'answering',
  assignments: { x: ['objective'] },
  meeting: null,
  epoch: 0,
};
const desk = {
  draft: sampleDraft(),
  roster: {},
  boardKeys: [key(32)],
  rotating: false,
  links: [],
  coordinatorRole: null,
  snapshot: null,
  lastVote: null,
};
const ballot = '0b5f3f0e-6a37-4f0c-9a6e-2f3d1c0b7a11';

describe('documents', () => {
  it('pass as they are', () => {
    expect(parseDocument(cardSchema, card)).toEqual(card);
    expect(parseDocument(memberAnswersSchema, answers)).toEqual(answers);
    expect(parseDocument(voteSchema, { ballot, value: 'x' })).toEqual({ ballot, value: 'x' });
    expect(parseDocument(sharedRecordSchema, board)).toEqual(board);
    expect(parseCoordinatorRecord(desk)).toEqual(desk);
    const meeting = { ballot, question: 'demand-it', phase: 'show', spread: { median: [1, null] } };
    expect(parseDocument(sharedRecordSchema, { ...board, meeting })).toEqual({ ...board, meeting });
  });

  it.each<[string, () => unknown]>([
    ['a role nobody has', () => parseDocument(cardSchema, { ...card, role: 'king' })],
    ['an endless name', () => parseDocument(cardSchema, { ...card, name: 'x'.repeat(101) })],
    ['a key cut short', () => parseDocument(cardSchema, { ...card, answersKey: key(31) })],
    ['something more', () => parseDocument(cardSchema, { ...card, more: 1 })],
    ['nothing', () => parseDocument(cardSchema, null)],
    ['a list for a card', () => parseDocument(cardSchema, [card])],
    [
      'an answer that is an object',
      () => parseDocument(memberAnswersSchema, { ...answers, answers: { a: { b: 1 } } }),
    ],
    [
      'endless text',
      () => parseDocument(memberAnswersSchema, { ...answers, notes: { a: 'x'.repeat(10_001) } }),
    ],
    [
      'too many questions',
      () =>
        parseDocument(memberAnswersSchema, {
          ...answers,
          answers: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`q${i}`, 1])),
        }),
    ],
    [
      'agreements that are none',
      () => parseDocument(memberAnswersSchema, { ...answers, accepted: 'all' }),
    ],
    ['a ballot that is no id', () => parseDocument(voteSchema, { ballot: 'x', value: 1 })],
    ['a phase nobody knows', () => parseDocument(sharedRecordSchema, { ...board, phase: 'over' })],
    ['a desk without a key', () => parseCoordinatorRecord({ ...desk, boardKeys: [] })],
    ['a desk with a broken draft', () => parseCoordinatorRecord({ ...desk, draft: { id: 1 } })],
    [
      'a personal link on the desk',
      () =>
        parseCoordinatorRecord({
          ...desk,
          links: [{ id: 'a', kind: 'member', fragment: 'b', createdAt: answers.updatedAt }],
        }),
    ],
  ])('with %s are refused', (_, parse) => {
    expect(parse).toThrow(expect.objectContaining({ kind: 'damaged' }));
  });

  it('of a newer version are told from broken ones', () => {
    const draft = { ...desk.draft, instrumentVersion: '99.0.0' };
    expect(() => parseCoordinatorRecord({ ...desk, draft })).toThrow(
      expect.objectContaining({ kind: 'newer' }),
    );
  });
});
