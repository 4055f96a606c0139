import { describe, expect, it } from 'vitest';
import type { Reading } from '@/lib/i18n/reading';
import {
  readDate,
  readMoney,
  readNumber,
  writeDate,
  writeMoney,
  writeNumber,
} from '@/lib/i18n/reading';

/** A reading as it stands in the tables below: a value, two values, '' or 'no'. */
function told<T>(reading: Reading<T>): T | readonly [T, T] | '' | 'no' {
  switch (reading.kind) {
    case 'empty':
      return '';
    case 'unreadable':
      return 'no';
    case 'read':
      return reading.value;
    case 'ambiguous':
      return reading.options;
  }
}

const NBSP = '\u00a0';
const NARROW = '\u202f';

describe('full-time equivalents, where fractions are usual', () => {
  it.each([
    ['nl', '', ''],
    ['nl', ' \t', ''],
    ['nl', '0,5', 0.5],
    ['nl', ',5', 0.5],
    ['nl', '1,125', 1.125],
    ['nl', '+0,5', 0.5],
    ['nl', '-1', -1],
    ['nl', '−1', -1],
    ['nl', '0', 0],
    ['nl', '-0', 0],
    ['nl', '007', 7],
    ['nl', '12', 12],
    ['nl', '1500', 1500],
    ['nl', '1 500', 1500],
    ['nl', '1.234.567', 1_234_567],
    // Only English separators explain these.
    ['nl', '0.5', 0.5],
    ['nl', '12.5', 12.5],
    ['nl', '0.3333', 0.3333],
    ['nl', '1,234.5', 1234.5],
    // The bug of old: half a person became five hundred.
    ['nl', '0.500', [0.5, 500]],
    ['nl', '-0.500', [-0.5, -500]],
    ['nl', '1.500', [1.5, 1500]],
    ['nl', '15.085', [15.085, 15_085]],
    ['nl', '0.000', 0],
    ['en', '0.5', 0.5],
    ['en', '.5', 0.5],
    ['en', '0,5', 0.5],
    ['en', '1.125', 1.125],
    ['en', '0,500', [0.5, 500]],
    ['en', '1,500', [1.5, 1500]],
    ['en', '1,234,567', 1_234_567],
    ['nl', 'veel', 'no'],
    ['nl', '½', 'no'],
    ['nl', '1e3', 'no'],
    ['nl', '0x10', 'no'],
    ['nl', 'Infinity', 'no'],
    ['nl', '€ 5', 'no'],
    ['nl', '60k', 'no'],
    ['nl', '5,', 'no'],
    ['nl', ',', 'no'],
    ['nl', '-', 'no'],
    ['nl', '1.2.3', 'no'],
    ['nl', '12..5', 'no'],
    ['nl', '1,5,', 'no'],
    ['nl', '1-2', 'no'],
    ['nl', '--1', 'no'],
    // A digit or a separator is missing, and nobody knows which.
    ['nl', '1.50.000', 'no'],
    ['nl', '1500.500', 'no'],
    ['nl', '.500', 'no'],
    ['nl', '0.500.000', 'no'],
    ['nl', '12 5', 'no'],
    ['nl', '1.234 567', 'no'],
    // Digits of other scripts are not typed in Flanders; what is written back would look different.
    ['nl', '١٢', 'no'],
    ['nl', '１２', 'no'],
    ['nl', '5²', 'no'],
    // Beyond what a number holds exactly.
    ['nl', '9007199254740993', 'no'],
    ['nl', '9'.repeat(400), 'no'],
  ] as const)('in %s, %j is %j', (locale, text, value) => {
    expect(told(readNumber(locale, text, 'fractions'))).toEqual(value);
  });
});

describe('people and years, which are whole', () => {
  it.each([
    ['nl', '15085', 15_085],
    ['nl', '15.085', 15_085],
    ['nl', '15 085', 15_085],
    ['nl', `15${NBSP}085`, 15_085],
    ['nl', `15${NARROW}085`, 15_085],
    ['nl', "15'085", 15_085],
    ['nl', '15’085', 15_085],
    ['nl', '\u200e15.085\u200b', 15_085],
    ['nl', '15.085,00', 15_085],
    ['nl', '12.000', 12_000],
    // Whole only if the separator is the other language's.
    ['nl', '15,085', 15_085],
    ['en', '15,085', 15_085],
    ['en', '15.085', 15_085],
    // Whole either way.
    ['nl', '15,000', [15, 15_000]],
    ['en', '15.000', [15, 15_000]],
    ['nl', '0.500', 'no'],
    ['nl', '0,500', 'no'],
    ['nl', '0,5', 'no'],
    ['nl', '15.08', 'no'],
    ['nl', 'ca. 15.000', 'no'],
    ['nl', '± 15.000', 'no'],
    ['nl', '15.000-16.000', 'no'],
    ['nl', '15.085 inwoners', 'no'],
  ] as const)('in %s, %j is %j', (locale, text, value) => {
    expect(told(readNumber(locale, text, 'whole'))).toEqual(value);
  });
});

describe('money', () => {
  it.each([
    ['nl', '', ''],
    ['nl', '60000', 60_000],
    ['nl', '60.000', 60_000],
    ['nl', '60 000 euro', 60_000],
    ['nl', '€ 60.000,-', 60_000],
    ['nl', '60.000,–', 60_000],
    ['nl', '60.000,--', 60_000],
    ['nl', '60.000,=', 60_000],
    ['nl', '€60.000', 60_000],
    ['nl', `€${NBSP}60.000,00`, 60_000],
    ['nl', '12.500,00 EUR', 12_500],
    ['nl', '12.500,-', 12_500],
    ['nl', '12.500,- euro', 12_500],
    ['nl', 'EUR 12.500', 12_500],
    ['nl', 'eur 12.500,5', 12_500.5],
    ['nl', '1.250,50 euro’s', 1250.5],
    ['nl', '12500,5 €', 12_500.5],
    ['nl', '12.5', 12.5],
    ['nl', '12,500.00', 12_500],
    ['nl', '0,-', 0],
    ['nl', '€ -1.250,00', -1250],
    ['nl', '-€ 1.250', -1250],
    ['nl', '60k', 60_000],
    ['nl', '60 K€', 60_000],
    ['nl', '60 duizend', 60_000],
    ['nl', '1,5 mln', 1_500_000],
    ['nl', '1,5 mln. euro', 1_500_000],
    ['nl', '1,5 miljoen', 1_500_000],
    ['nl', '€ 1,5 mio', 1_500_000],
    ['nl', '1.5 miljoen', 1_500_000],
    ['nl', '1,1 miljoen', 1_100_000],
    ['en', '60,000', 60_000],
    ['en', '€60,000.00', 60_000],
    ['en', '-€1,250.00', -1250],
    ['en', '€ 60.000,-', 60_000],
    ['en', '12.500,00 EUR', 12_500],
    ['en', '1.5m', 1_500_000],
    ['en', '€1.5 million', 1_500_000],
    ['en', '60k euros', 60_000],
    // Amounts have two decimals at most: these may come from an English sheet, or a Dutch one.
    ['nl', '12,500', [12.5, 12_500]],
    ['en', '60.000', [60, 60_000]],
    ['nl', '0.500', [0.5, 500]],
    ['nl', '0,500', [0.5, 500]],
    ['nl', '1.500k', [1500, 1_500_000]],
    ['nl', '1,500 mln', [1_500_000, 1_500_000_000]],
    ['nl', '1,5m', 'no'],
    ['nl', '1,5 miljard', 'no'],
    ['nl', '$ 5', 'no'],
    ['nl', '€', 'no'],
    ['nl', 'mln', 'no'],
    ['nl', '€ 5 euro', 'no'],
    ['nl', '-€ -5', 'no'],
    ['nl', '12.500-', 'no'],
    ['nl', '12.500.-', 'no'],
    ['nl', '12.500,- k', 'no'],
    ['nl', '(12.500)', 'no'],
    ['nl', '60.000 per jaar', 'no'],
    ['nl', '60.000 à 70.000', 'no'],
    ['nl', '9.007.199.254,740993 mln', 'no'],
  ] as const)('in %s, %j is %j', (locale, text, value) => {
    expect(told(readMoney(locale, text))).toEqual(value);
  });
});

describe('days', () => {
  it.each([
    ['nl', '', ''],
    ['nl', '1/7/2027', '2027-07-01'],
    ['nl', '01-07-2027', '2027-07-01'],
    ['nl', '1.7.2027', '2027-07-01'],
    ['nl', '1 / 7 / 2027', '2027-07-01'],
    ['nl', '1 7 2027', '2027-07-01'],
    ['nl', '2027-07-01', '2027-07-01'],
    ['nl', '2027/7/1', '2027-07-01'],
    ['nl', '1 juli 2027', '2027-07-01'],
    ['nl', `1${NBSP}juli 2027`, '2027-07-01'],
    ['nl', '1 JULI 2027', '2027-07-01'],
    ['nl', '1 jul. 2027', '2027-07-01'],
    ['nl', '1-jul-27', '2027-07-01'],
    ['nl', '1ste juli 2027', '2027-07-01'],
    ['nl', '2de juli 2027', '2027-07-02'],
    ['nl', '3e juli 2027', '2027-07-03'],
    ['nl', '1december 2027', '2027-12-01'],
    ['nl', '1 mrt 2027', '2027-03-01'],
    ['nl', '1 maart 2027', '2027-03-01'],
    ['nl', '1 sept. 2027', '2027-09-01'],
    ['nl', '1 okt 2027', '2027-10-01'],
    ['nl', '29 februari 2028', '2028-02-29'],
    ['nl', '1 July 2027', '2027-07-01'],
    ['en', '1 juli 2027', '2027-07-01'],
    ['en', '1 July 2027', '2027-07-01'],
    ['en', '1st of July 2027', '2027-07-01'],
    ['en', 'July 1, 2027', '2027-07-01'],
    ['en', 'Jul 1 2027', '2027-07-01'],
    ['en', 'May 3rd, 2027', '2027-05-03'],
    ['en', '7/8/2027', '2027-08-07'],
    // Two digits: a year near now is read, of others the century is a question.
    ['nl', '1/7/27', '2027-07-01'],
    ['nl', '1/7/26', '2026-07-01'],
    ['nl', '1 juli 49', '2049-07-01'],
    ['nl', '1/7/98', ['1998-07-01', '2098-07-01']],
    ['nl', '26-07-01', ['1901-07-26', '2001-07-26']],
    // 1900 had no 29 February.
    ['nl', '29/2/00', '2000-02-29'],
    ['nl', '31/12/1899', 'no'],
    ['nl', '1/1/1900', '1900-01-01'],
    ['nl', '31/12/2199', '2199-12-31'],
    ['nl', '1/1/2200', 'no'],
    ['nl', '1/7/20266', 'no'],
    ['nl', '20266-07-01', 'no'],
    ['nl', '+020266-07-01', 'no'],
    ['nl', '0026-07-01', 'no'],
    ['nl', '1/7/026', 'no'],
    ['nl', '31/2/2027', 'no'],
    ['nl', '29/2/2027', 'no'],
    ['nl', '0/7/2027', 'no'],
    ['nl', '1/0/2027', 'no'],
    ['nl', '32 juli 2027', 'no'],
    // Only American order explains it, and that writer would get the wrong day from 7/8/2027.
    ['en', '7/13/2027', 'no'],
    ['nl', '1/7-2027', 'no'],
    ['nl', '1 juli', 'no'],
    ['nl', 'juli 2027', 'no'],
    ['nl', '2027', 'no'],
    ['nl', '01072027', 'no'],
    ['nl', '1 ju 2027', 'no'],
    ['nl', '1 julei 2027', 'no'],
    ['nl', 'volgende zomer', 'no'],
    ['nl', '2027-07-01T00:00:00Z', 'no'],
  ] as const)('in %s, %j is %j', (locale, text, value) => {
    expect(told(readDate(locale, text))).toEqual(value);
  });
});

describe('what is written to be edited', () => {
  it('is a number without separators of thousands or an exponent', () => {
    expect(writeNumber('nl', 15_085)).toBe('15085');
    expect(writeNumber('nl', 1250.5)).toBe('1250,5');
    expect(writeNumber('en', 1250.5)).toBe('1250.5');
    expect(writeNumber('nl', -1.25e-7)).toBe('-0,000000125');
    expect(writeNumber('nl', null)).toBe('');
    expect(writeNumber('nl', undefined)).toBe('');
  });

  it('is an amount that nobody takes for thousands', () => {
    expect(writeMoney('nl', 60_000.5)).toBe('60.000,5');
    expect(writeMoney('nl', 12.345)).toBe('12,3450');
    expect(writeMoney('en', 12.345)).toBe('12.3450');
    expect(writeMoney('nl', -500)).toBe('-500');
    expect(writeMoney('nl', null)).toBe('');
  });

  it('is a day in words', () => {
    expect(writeDate('nl', '2027-07-01')).toBe('1 juli 2027');
    expect(writeDate('en', '2027-07-01')).toBe('1 July 2027');
    expect(writeDate('nl', undefined)).toBe('');
  });

  it('is a day that was kept wrongly as it is, so that it can be seen and changed', () => {
    expect(writeDate('nl', '0026-07-01')).toBe('0026-07-01');
    expect(writeDate('nl', '20266-07-01')).toBe('20266-07-01');
  });
});
