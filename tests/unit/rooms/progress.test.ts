import { expect, it } from 'vitest';
import { questions } from '@/lib/instrument/questions';
import { assignedQuestions, progressOf } from '@/lib/rooms/progress';

const counted = (station: string) =>
  questions.filter((question) => question.station === station && question.kind !== 'text').length;

it('counts what is answered and what can be, per station', () => {
  const nothing = progressOf({});
  expect(nothing.objective).toEqual([0, counted('objective')]);
  expect(progressOf({ 'demand-it': 'unknown' }).objective).toEqual([1, counted('objective')]);
});

it('counts what somebody was asked, and nothing else', () => {
  expect(progressOf({ 'demand-it': 2, 'demand-room': 1 }, ['demand-it', 'capacity'])).toEqual({
    objective: [1, 1],
    capacity: [0, counted('capacity')],
  });
  expect(assignedQuestions(['demand-it']).map(({ id }) => id)).toEqual(['demand-it']);
  expect(assignedQuestions([])).toHaveLength(questions.length);
});

it('does not count what the answers close', () => {
  const gated = questions.find(
    ({ showIf, kind }) => showIf !== null && 'question' in showIf && kind !== 'text',
  );
  if (!gated?.showIf || !('question' in gated.showIf)) throw new Error('no gate');
  const { question, in: opening } = gated.showIf;
  const gate = questions.find(({ id }) => id === question);
  const closing = gate?.values.find((value) => !opening.includes(value)) ?? '';
  const [, open] = progressOf({})[gated.station] ?? [];
  const [, left] = progressOf({ [question]: closing })[gated.station] ?? [];
  expect(left).toBeLessThan(open ?? 0);
});
