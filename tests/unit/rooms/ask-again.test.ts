import { describe, expect, it } from 'vitest';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { Answers } from '@/lib/model/types';
import { presentAnswers } from '@/lib/rooms/documents/answers';
import type { MemberAnswers } from '@/lib/rooms/documents/member';
import type { MemberView } from '@/lib/rooms/roles/members';
import { askAgain } from '@/lib/rooms/team/ask-again';

const NOW = '2026-11-22T09:00:00.000Z';

const view = (id: string, answers: Answers, change: Partial<MemberAnswers> = {}): MemberView => ({
  id,
  joinedAt: NOW,
  role: 'it',
  answers: presentAnswers({
    instrumentVersion: '1.0.0',
    answers,
    finished: true,
    accepted: [],
    updatedAt: NOW,
    ...change,
  }),
  vote: null,
  unreadable: [],
  isNewer: false,
});

describe('whom to ask again', () => {
  it('is each member with the questions that they answered and that ask something else', () => {
    const asked = askAgain([
      view('a', { 'demand-it': 1, 'supply-specialism-who': 2, 'demand-steering': 2 }),
      view('b', { 'demand-room': 3 }),
      view('c', { 'demand-it': 2 }, { instrumentVersion: INSTRUMENT_VERSION }),
    ]);
    expect(asked?.members).toEqual([
      { id: 'a', questions: expect.arrayContaining(['demand-it', 'supply-specialism-who']) },
      { id: 'b', questions: ['demand-start-advance'] },
    ]);
    expect(asked?.members[0]?.questions).toHaveLength(2);
  });

  it('goes on until they answered, also when their own page is up to date', () => {
    const present = { instrumentVersion: INSTRUMENT_VERSION, askAgain: ['demand-it'] };
    expect(askAgain([view('a', {}, present)])?.members).toEqual([
      { id: 'a', questions: ['demand-it'] },
    ]);
    expect(askAgain([view('a', { 'demand-it': 1 }, { ...present, askAgain: [] })])).toBe(null);
  });

  it('never tells who saw a question that appears only after some answers', () => {
    const gate = { 'construct-considered': 'concrete', 'affordance-workflow': 3 };
    const [saw, didNot] = [gate, { 'construct-considered': 'none' }].map((answers) =>
      askAgain([view('a', { ...answers, 'demand-it': 1 })]),
    );
    expect(saw).toEqual(didNot);
    expect(saw?.wherever).toContain('affordance-workflow');
    expect(saw?.wherever).not.toContain('demand-it');
  });

  it('is nobody when nobody answered before', () => {
    expect(askAgain([view('a', {})])).toBe(null);
    expect(askAgain([])).toBe(null);
  });
});
