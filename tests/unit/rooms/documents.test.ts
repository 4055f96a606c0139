import { describe, expect, it } from 'vitest';
import { withAnswer } from '@/lib/draft/updates';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { answersOf, presentAnswers, withAnswersOf } from '@/lib/rooms/documents/answers';
import { readDesk } from '@/lib/rooms/documents/coordinator-record';
import { cardSchema, parseMemberAnswers, voteSchema } from '@/lib/rooms/documents/member';
import { parseResults, parseSharedRecord } from '@/lib/rooms/documents/shared-record';
import { parseDocument } from '@/lib/sealed/records/codec';
import { sampleDraft } from '../draft/drafts';

const key = (length: number) => Buffer.alloc(length, 7).toString('base64url');
const card = { role: 'mayor', name: 'An', publicKey: key(65), answersKey: key(32) };
const answers = {
  instrumentVersion: INSTRUMENT_VERSION,
  answers: { 'demand-it': 2, 'construct-considered': ['a', 'b'] },
  finished: true,
  accepted: ['demand-it'],
  updatedAt: '2026-11-22T09:00:00.000Z',
};
const board = {
  title: 'Opvang',
  context: { task: { title: '' } },
  instrumentVersion: INSTRUMENT_VERSION,
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
    expect(parseMemberAnswers(answers)).toEqual(answers);
    expect(parseDocument(voteSchema, { ballot, value: 'x' })).toEqual({ ballot, value: 'x' });
    expect(parseSharedRecord(board)).toEqual(board);
    expect(readDesk(desk)).toEqual({ desk, isOlder: false });
    const meeting = { ballot, question: 'demand-it', phase: 'show', spread: { median: [1, null] } };
    expect(parseSharedRecord({ ...board, meeting })).toEqual({ ...board, meeting });
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
      () => parseMemberAnswers({ ...answers, answers: { a: { b: 1 } } }),
    ],
    ['endless text', () => parseMemberAnswers({ ...answers, notes: { a: 'x'.repeat(10_001) } })],
    [
      'too many questions',
      () =>
        parseMemberAnswers({
          ...answers,
          answers: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`q${i}`, 1])),
        }),
    ],
    ['agreements that are none', () => parseMemberAnswers({ ...answers, accepted: 'all' })],
    ['a ballot that is no id', () => parseDocument(voteSchema, { ballot: 'x', value: 1 })],
    ['a phase nobody knows', () => parseSharedRecord({ ...board, phase: 'over' })],
    ['a desk without a key', () => readDesk({ ...desk, boardKeys: [] })],
    ['a desk with a broken draft', () => readDesk({ ...desk, draft: { id: 1 } })],
    [
      'a personal link on the desk',
      () =>
        readDesk({
          ...desk,
          links: [{ id: 'a', kind: 'member', fragment: 'b', createdAt: answers.updatedAt }],
        }),
    ],
  ])('with %s are refused', (_, parse) => {
    expect(parse).toThrow(expect.objectContaining({ kind: 'damaged' }));
  });

  it.each<[string, () => unknown]>([
    ['a desk', () => readDesk({ draft: { instrumentVersion: '99.0.0' }, more: 1 })],
    ['answers', () => parseMemberAnswers({ ...answers, instrumentVersion: '99.0.0', more: 1 })],
    ['a board', () => parseSharedRecord({ instrumentVersion: '2.1.1' })],
    ['a result', () => parseResults({ instrumentVersion: '99.0.0', more: 1 })],
  ])('of a newer version are told from broken ones, whatever they hold: %s', (_, parse) => {
    expect(parse).toThrow(expect.objectContaining({ kind: 'newer' }));
  });
});

/** What a room of the version before 2.0.0 holds. */
const earlier = (document: object) => ({ ...document, instrumentVersion: '1.0.0' });

describe('documents of an earlier version', () => {
  it('hold answers that are brought to the present one, and say what is asked again', () => {
    const document = parseMemberAnswers(
      earlier({
        ...answers,
        answers: {
          'demand-it': 2,
          'demand-steering': 3,
          'demand-cases': 'notApplicable',
          'supply-funding-promised': 1,
          'demand-room': 4,
          'context-claim-policy': 2,
        },
        confidence: { 'demand-steering': 0.2, 'demand-it': 0.2 },
        notes: { 'demand-it': 'Vraag het aan Els' },
        accepted: ['supply-funding-promised', 'objective'],
      }),
    );
    expect(presentAnswers(document)).toMatchObject({
      writtenIn: '1.0.0',
      answers: { 'demand-steering': 3, 'demand-cases': 0, 'demand-funding-promised': 1 },
      notes: { 'demand-it': 'Vraag het aan Els' },
      unsure: ['demand-steering'],
      askAgain: ['demand-it', 'demand-start-advance'],
      dropped: 0,
      accepted: ['demand-funding-promised', 'objective'],
    });
  });

  it('keep saying so until the member answers again', () => {
    const document = parseMemberAnswers(
      earlier({ ...answers, answers: { 'demand-it': 2, 'demand-volume': 2 } }),
    );
    const said = { finished: false, accepted: [] };
    const taken = withAnswersOf(sampleDraft(), document);
    expect(taken.request.answers ?? {}).toEqual({});
    const first = answersOf(taken, said, document);
    expect(first.askAgain).toEqual(['demand-it', 'demand-volume']);
    const again = answersOf(withAnswer(taken, 'demand-it', 4), said, first);
    expect(presentAnswers(again)).toMatchObject({
      answers: { 'demand-it': 4 },
      askAgain: ['demand-volume'],
    });
    const both = withAnswer(withAnswer(taken, 'demand-it', 4), 'demand-volume', 1);
    expect(answersOf(both, said, again)).not.toHaveProperty('askAgain');
  });

  it('that name no version cannot be read', () => {
    const nameless = parseMemberAnswers({ ...answers, instrumentVersion: 'x' });
    expect(() => presentAnswers(nameless)).toThrow(expect.objectContaining({ kind: 'damaged' }));
  });

  it('ask of members what it is called now, and end a meeting on another question', () => {
    const meeting = { ballot, question: 'demand-steering', phase: 'closed', spread: { old: 1 } };
    const old = earlier({ ...board, assignments: { x: ['supply-funding-promised'] } });
    expect(parseSharedRecord({ ...old, meeting })).toMatchObject({
      instrumentVersion: '1.0.0',
      assignments: { x: ['demand-funding-promised'] },
      meeting: { ballot, question: 'demand-steering', phase: 'show' },
    });
    expect(parseSharedRecord({ ...old, meeting }).meeting).not.toHaveProperty('spread');
    const reworded = { ...meeting, question: 'demand-it' };
    expect(parseSharedRecord({ ...old, meeting: reworded }).meeting).toBe(null);
    expect(parseSharedRecord({ ...board, meeting: reworded }).meeting).toEqual(reworded);
  });

  it('hold an opened result that follows the draft', () => {
    const voice = { id: 'a', role: 'it', answers: { 'demand-it': 2, 'demand-steering': 3 } };
    const { desk: read, isOlder } = readDesk({
      ...desk,
      draft: earlier(sampleDraft()),
      snapshot: {
        takenAt: answers.updatedAt,
        round: 0,
        members: [{ ...voice, openly: ['supply-funding-promised'] }],
      },
      lastVote: { question: 'demand-it', members: [voice] },
    });
    expect(isOlder).toBe(true);
    expect(read.draft.instrumentVersion).toBe(INSTRUMENT_VERSION);
    expect(read.snapshot?.members).toEqual([
      { ...voice, answers: { 'demand-steering': 3 }, openly: ['demand-funding-promised'] },
    ]);
    expect(read.lastVote).toBe(null);
    const kept = { question: 'demand-steering', members: [voice] };
    const again = readDesk({ ...desk, draft: earlier(sampleDraft()), lastVote: kept });
    expect(again.desk.lastVote?.members[0]?.answers).toEqual({ 'demand-steering': 3 });
  });
});
