import { expect, it } from 'vitest';
import { asKept, fromKept, lastKey } from '@/lib/fields/last-values';

it('gives the last values of a page back as they were, beside what the document has instead', () => {
  const last = {
    values: { 'task-title': 'Opvang', 'note-1': '', 'task-roles': ['mayor', 'director'] },
    before: { 'task-title': 'Op', 'note-1': 'Vraag Els', 'task-roles': [] },
  };
  expect(fromKept(asKept(last))).toEqual(last);
});

it('takes text that begins like a mark of its own for text', () => {
  const last = { values: { title: 'before title' }, before: { title: 'before before' } };
  expect(fromKept(asKept(last))).toEqual(last);
});

it('reads values of which nothing else is known', () => {
  expect(fromKept({ title: 'Opvang' })).toEqual({ values: { title: 'Opvang' }, before: {} });
  expect(fromKept({})).toEqual({ values: {}, before: {} });
});

// What an earlier release kept on a device is read by this one.
it('writes them as one set, in the way that devices have them', () => {
  expect(asKept({ values: { title: 'Opvang' }, before: { title: 'Op' } })).toEqual({
    title: 'Opvang',
    'before title': 'Op',
  });
  expect(lastKey('/assessment/1/objective/task', 'task-title')).toBe(
    '/assessment/1/objective/task task-title',
  );
});
