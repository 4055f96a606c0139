import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zonedInstant, zonedParts } from '@/lib/i18n/zoned';

const ZONES = [
  'Europe/Brussels',
  'UTC',
  'America/New_York',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
];

describe('a day and a time in a zone', () => {
  it('is one instant in summer and another in winter', () => {
    expect(zonedInstant('2027-07-01', '17:00', 'Europe/Brussels')).toBe('2027-07-01T15:00:00.000Z');
    expect(zonedInstant('2027-12-01', '17:00', 'Europe/Brussels')).toBe('2027-12-01T16:00:00.000Z');
  });

  it('does not exist in the hour that is skipped', () => {
    expect(zonedInstant('2027-03-28', '02:30', 'Europe/Brussels')).toBeNull();
  });

  it('is the first of two in the hour that comes twice', () => {
    expect(zonedInstant('2027-10-31', '02:30', 'Europe/Brussels')).toBe('2027-10-31T00:30:00.000Z');
  });

  it('is none when it is no day or time', () => {
    expect(zonedInstant('2027-13-01', '17:00', 'UTC')).toBeNull();
    expect(zonedInstant('2027-01-01', '25:00', 'UTC')).toBeNull();
  });

  it('comes back from the instant, whatever the zone', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }),
        fc.constantFrom(...ZONES),
        (date, zone) => {
          const minute = new Date(Math.floor(date.getTime() / 60_000) * 60_000).toISOString();
          const { day, time } = zonedParts(minute, zone);
          const back = zonedInstant(day, time, zone);
          // The second of two equal times gives the first.
          expect(back !== null && back <= minute).toBe(true);
          expect(zonedParts(back ?? '', zone)).toEqual({ day, time });
        },
      ),
    );
  });
});
