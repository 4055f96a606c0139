import { expect, it } from 'vitest';
import { formatInstant } from '@/lib/i18n/format-instant';

const AT = '2027-03-01T16:00:00.000Z';

it.each([
  ['nl', 'Europe/Brussels', '1 maart 2027 om 17.00 uur (Belgische tijd)'],
  ['en', 'Europe/Brussels', '1 March 2027 at 17:00 (Belgian time)'],
  ['nl', 'Europe/Amsterdam', '1 maart 2027 om 17.00 uur (Nederlandse tijd)'],
  ['en', 'America/New_York', '1 March 2027 at 11:00 (Eastern Time)'],
  ['nl', 'Asia/Kolkata', '1 maart 2027 om 21.30 uur (Indiase tijd)'],
  ['en', 'UTC', '1 March 2027 at 16:00 (Coordinated Universal Time)'],
] as const)('an instant in %s on the clocks of %s', (locale, zone, said) => {
  expect(formatInstant(locale, AT, zone)).toBe(said);
});

it('of an hour that comes twice says which one it is', () => {
  const told = (at: string) => formatInstant('nl', at, 'Europe/Brussels');
  expect(told('2027-10-31T00:30:00Z')).toBe(
    '31 oktober 2027 om 02.30 uur (Midden-Europese zomertijd)',
  );
  expect(told('2027-10-31T01:30:00Z')).toBe(
    '31 oktober 2027 om 02.30 uur (Midden-Europese standaardtijd)',
  );
});

it('that is none is given back as it is', () => {
  expect(formatInstant('nl', 'ooit', 'UTC')).toBe('ooit');
});
