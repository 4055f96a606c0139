import '@/tests/support/model/seed';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '@/lib/i18n/format';
import { numberFormat } from '@/lib/i18n/intl';
import { locales } from '@/lib/i18n/locales';
import {
  type Reading,
  readDate,
  readMoney,
  readNumber,
  writeDate,
  writeMoney,
  writeNumber,
} from '@/lib/i18n/reading';

/** Everything a form may hold, and a little more: euros to 1e12, people to 1e9, FTE to 1e5. */
const anyValue = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ min: -1000, max: 1000, noNaN: true }),
  fc.integer({ min: -1e9, max: 1e9 }),
  // Those with few decimals, as people have them.
  fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat(4)).map(([n, power]) => n / 10 ** power),
);
const anyLocale = fc.constantFrom(...locales);
const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Texts of what people type numbers and days with, and any others. */
const part = fc.constantFrom(
  ...[..."0123456789.,- '’/€km\u00a0\u202f–½²１"],
  ...['000', '500', '€ ', ' EUR', 'euro', ' mln', ',-', 'juli', 'July', '2027', '-07-', 'e', 'ste'],
);
const anyText = fc.oneof(
  fc.array(part, { maxLength: 9 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

/** Minus nought is written, and read, as nought. */
const held = (value: number): number => value + 0;
const same = <T>(value: T): Reading<T> => ({ kind: 'read', value });

const numberReaders: [name: string, typeof readMoney, typeof writeMoney][] = [
  ['whole', (locale, text) => readNumber(locale, text, 'whole'), writeNumber],
  ['fractions', (locale, text) => readNumber(locale, text, 'fractions'), writeNumber],
  ['money', readMoney, writeMoney],
];

/** All that a reading allows. */
const meanings = <T>(reading: Reading<T>): readonly T[] =>
  reading.kind === 'read' ? [reading.value] : reading.kind === 'ambiguous' ? reading.options : [];

describe('what is written back reads the same', () => {
  it('for numbers, and for amounts', () => {
    fc.assert(
      fc.property(anyLocale, anyValue, (locale, value) => {
        const number = writeNumber(locale, value);
        expect(readNumber(locale, number, 'fractions')).toEqual(same(held(value)));
        expect(readMoney(locale, writeMoney(locale, value))).toEqual(same(held(value)));
        const whole = Math.round(value);
        expect(readNumber(locale, writeNumber(locale, whole), 'whole')).toEqual(same(held(whole)));
      }),
      { numRuns: 2000 },
    );
  });

  it('for days, in words and as ISO has them', () => {
    fc.assert(
      fc.property(anyLocale, anyDay, (locale, day) => {
        expect(readDate(locale, writeDate(locale, day))).toEqual(same(day));
        expect(readDate(locale, day)).toEqual(same(day));
        const [year, month, date] = day.split('-').map(Number);
        for (const by of ['/', '-', '.', ' ']) {
          expect(readDate(locale, [date, month, year].join(by))).toEqual(same(day));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('for amounts with the currency and separators, as the product shows them', () => {
    const cents = fc.integer({ min: -1e13, max: 1e13 }).map((n) => n / 100);
    fc.assert(
      fc.property(
        anyLocale,
        cents,
        fc.constantFrom('symbol', 'code', 'name'),
        (locale, value, currencyDisplay) => {
          const text = numberFormat(locale, {
            style: 'currency',
            currency: 'EUR',
            currencyDisplay,
            minimumFractionDigits: 2,
          }).format(value);
          expect([text, readMoney(locale, text)]).toEqual([text, same(held(value))]);
          const bare = numberFormat(locale, { minimumFractionDigits: 2 }).format(value);
          expect(readNumber(locale, bare, 'fractions')).toEqual(same(held(value)));
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('for whole numbers with separators of thousands', () => {
    fc.assert(
      fc.property(anyLocale, fc.integer({ min: -1e9, max: 1e9 }), (locale, value) => {
        const text = numberFormat(locale, {}).format(value);
        expect(readNumber(locale, text, 'whole')).toEqual(same(held(value)));
        expect(readMoney(locale, text)).toEqual(same(held(value)));
      }),
      { numRuns: 500 },
    );
  });

  it('for days in every month of both languages, short and long', () => {
    fc.assert(
      fc.property(anyLocale, anyLocale, anyDay, (locale, language, day) => {
        expect(readDate(locale, formatDay(language, day))).toEqual(same(day));
      }),
      { numRuns: 500 },
    );
  });
});

describe('any text at all', () => {
  it.each(numberReaders)(
    'never fails as a number (%s), and means one thing once written back',
    (_, readIt, write) => {
      fc.assert(
        fc.property(anyLocale, anyText, (locale, text) => {
          const reading = readIt(locale, text);
          expect(readIt(locale, text)).toEqual(reading);
          for (const value of meanings(reading)) {
            expect(Number.isFinite(value)).toBe(true);
            expect(readIt(locale, write(locale, value))).toEqual(same(value));
          }
        }),
        { numRuns: 5000 },
      );
    },
  );

  it.each(numberReaders)(
    'means the same in both languages (%s), but for one separator before three digits',
    (_, readIt) => {
      fc.assert(
        fc.property(anyText, (text) => {
          const [nl, en] = locales.map((locale) => meanings(readIt(locale, text)));
          // What the languages truly differ in.
          const isLone = text.match(/[.,]/g)?.length === 1 && /[.,]\d{3}/.test(text);
          if (!nl?.length || !en?.length || isLone) return;
          expect(nl).toEqual(en);
        }),
        { numRuns: 5000 },
      );
    },
  );

  it('never fails as a day, and means one day once written back', () => {
    fc.assert(
      fc.property(anyLocale, anyText, (locale, text) => {
        for (const day of meanings(readDate(locale, text))) {
          expect(day).toMatch(/^(19|2[01])\d\d-\d\d-\d\d$/);
          expect(readDate(locale, writeDate(locale, day))).toEqual(same(day));
        }
        // What was kept, whatever it is, can be shown.
        expect(typeof writeDate(locale, text)).toBe('string');
      }),
      { numRuns: 5000 },
    );
  });

  it('has two different options, the smaller first, when it is a question', () => {
    fc.assert(
      fc.property(
        anyLocale,
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom('.', ','),
        (locale, before, after, by) => {
          const text = `${before}${by}${String(after).padStart(3, '0')}`;
          for (const [, readIt] of numberReaders) {
            const reading = readIt(locale, text);
            if (reading.kind === 'ambiguous') {
              expect(reading.options[0] * 1000).toBeCloseTo(reading.options[1], 6);
            }
          }
          const [asksIn, other] = [
            readNumber('nl', text, 'fractions'),
            readNumber('en', text, 'fractions'),
          ];
          expect([asksIn.kind, other.kind].sort()).toEqual(['ambiguous', 'read']);
        },
      ),
      { numRuns: 500 },
    );
  });
});
