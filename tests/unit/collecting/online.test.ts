import { expect, it } from 'vitest';
import type { Followed, FollowState } from '@/lib/collecting/online/follow';
import { reminder } from '@/lib/collecting/online/remind';
import { contentOf } from '@/lib/collecting/store/fields';
import { newConsultation } from '@/lib/collecting/store/new';
import { publishing } from '@/lib/session/online/publish';

const followed = (name: string, state: FollowState, toConfirm = false): Followed => ({
  body: `id-${name}`,
  name,
  state,
  toConfirm,
  decided: false,
  byFile: false,
  link: 'made',
  reissued: 0,
  since: null,
  closesAt: null,
});
const bodies = [
  followed('Aalter', 'notYet'),
  followed('Bornem', 'began'),
  followed('Deinze', 'submitted', true),
  followed('Evergem', 'withdrawn'),
  followed('Zulte', 'unopened'),
];
const contacts = {
  'id-Aalter': { email: 'post@aalter.example' },
  'id-Bornem': { email: ' ' },
  'id-Evergem': { email: 'post@evergem.example' },
};

it('reminds who sent nothing, and names those of whom no address is known', () => {
  expect(reminder({ bodies }, { contacts }, { who: 'notYet', as: 'mails' })).toEqual({
    lines: ['post@aalter.example'],
    without: ['Bornem'],
  });
  expect(reminder({ bodies }, { contacts }, { who: 'notYet', as: 'names' })).toEqual({
    lines: ['Aalter', 'Bornem'],
    without: [],
  });
  expect(reminder({ bodies }, {}, { who: 'toConfirm', as: 'mails' })).toEqual({
    lines: [],
    without: ['Deinze'],
  });
});

it('goes on after the last number that was ever used, also one that was taken down', () => {
  const publications = [1, 2, 3].map((number) => ({ publication: { number } }));
  const log = (...numbers: number[]) =>
    numbers.map((number) => ({ at: '', what: 'published' as const, detail: String(number) }));
  const of = (listed: number[], ...logged: number[]) => {
    const { next, takenDown } = publishing(publications as never[], listed, log(...logged));
    return [(next as (typeof publications)[0] | undefined)?.publication.number, takenDown];
  };
  expect(of([])).toEqual([1, []]);
  expect(of([1], 1)).toEqual([2, []]);
  expect(of([], 1)).toEqual([2, [1]]);
  expect(of([2], 1, 2)).toEqual([3, [1]]);
  // Put in the open just now by another owner, whose log this device has not seen.
  expect(of([1, 2], 1)).toEqual([3, []]);
  expect(of([1, 3], 1, 3)).toEqual([undefined, []]);
});

it('has one text for one content, whatever the order and whatever is told beside it', () => {
  const given = newConsultation({ id: 'a', locale: 'nl', now: '2027-01-01T00:00:00.000Z' });
  const bodies = [
    { id: '44021', name: 'Gent' },
    { id: '11002', name: 'Antwerpen' },
  ];
  const one = { ...given, bodies, superseded: undefined };
  const other = { ...given, id: 'b', revision: 7, bodies: bodies.toReversed() };
  expect(contentOf(one)).toBe(contentOf(other));
  expect(contentOf(one)).not.toBe(contentOf({ ...one, bodies: bodies.slice(1) }));
});
