import { expect, it } from 'vitest';
import { readInstant } from '@/components/consultation/online/instant';

const at = { locale: 'nl', zone: 'Europe/Brussels', now: '2027-01-01T00:00:00.000Z' } as const;

it.each([
  ['1/3/2027', '17:00', '2027-03-01T16:00:00.000Z'],
  ['1 maart 2027', '17u30', '2027-03-01T16:30:00.000Z'],
  ['1/7/2027', '9', '2027-07-01T07:00:00.000Z'],
  ['1/7/2027', '9 uur', '2027-07-01T07:00:00.000Z'],
])('reads a day and a time as people write them: %s %s', (day, time, instant) => {
  expect(readInstant({ day, time }, at)).toEqual({ instant });
});

it.each([
  ['', '17:00', 'day'],
  ['1/3/2027', '25:00', 'time'],
  ['1/3/2027', 'avond', 'time'],
  ['28/3/2027', '02:30', 'skipped'],
  ['31/12/2026', '17:00', 'past'],
])('says what is wrong with %s %s', (day, time, fault) => {
  expect(readInstant({ day, time }, at)).toEqual({ fault });
});
