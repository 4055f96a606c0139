import { describe, expect, it } from 'vitest';
import { fill, plural } from '@/lib/i18n/fill';
import { formatDate, formatEuro, formatNumber, formatPercent, formatTime } from '@/lib/i18n/format';
import { negotiateLocale } from '@/lib/i18n/negotiate';
import { localePath, withoutLocale } from '@/lib/i18n/paths';
import type { Template } from '@/lib/i18n/template';
import { getUi, pickUi } from '@/lib/instrument/texts/ui';

/** Every text with its path, so that languages can be compared. */
function entries(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) =>
    entries(inner, `${path}.${key}`),
  );
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();

describe('interface texts', () => {
  const nl = entries(getUi('nl'));
  const en = new Map(entries(getUi('en')));

  it('have the same keys in both languages', () => {
    expect([...en.keys()]).toEqual(nl.map(([path]) => path));
  });

  it.each(nl)('%s has the same placeholders in both languages', (path, text) => {
    expect(placeholders(en.get(path) ?? '')).toEqual(placeholders(text));
    expect(text.trim()).not.toBe('');
  });

  it('reach client components by namespace', () => {
    expect(Object.keys(pickUi('en', ['common']))).toEqual(['common']);
  });
});

describe('fill', () => {
  it('replaces names and leaves unknown ones to be seen', () => {
    expect(fill('{a} van {b}, {c}' as Template<'a' | 'b'>, { a: 2, b: 6 })).toBe('2 van 6, {c}');
  });

  it('does not look inside what it filled in', () => {
    expect(fill('{a}' as Template<'a' | 'b'>, { a: '{b}', b: 'x' })).toBe('{b}');
  });
});

describe('plural', () => {
  const forms = { one: '{count} teken', other: '{count} tekens' };

  it.each([
    [0, '0 tekens'],
    [1, '1 teken'],
    [2, '2 tekens'],
  ])('says %i as "%s"', (count, text) => {
    expect(plural('nl', forms, count)).toBe(text);
  });
});

describe('negotiateLocale', () => {
  it.each([
    [null, 'nl'],
    ['', 'nl'],
    ['*', 'nl'],
    ['en', 'en'],
    ['EN-us', 'en'],
    ['nl;q=0.2, en;q=0.9', 'en'],
    ['en;q=0, nl', 'nl'],
    ['de, fr', 'nl'],
  ])('answers %j with %s', (header, locale) => {
    expect(negotiateLocale(header)).toBe(locale);
  });
});

describe('paths', () => {
  it.each([
    ['/', '/nl'],
    ['/method', '/nl/method'],
  ])('puts %s in a language and back', (path, localized) => {
    expect(localePath('nl', path)).toBe(localized);
    expect(withoutLocale(localized)).toBe(path);
  });

  it('leaves a path without language alone', () => {
    expect(withoutLocale('/nlx/y')).toBe('/nlx/y');
  });
});

describe('formats', () => {
  const noon = new Date(2026, 10, 3, 14, 2);
  const plain = (text: string) => text.replaceAll(/\s/g, ' ');

  it('follow Belgian Dutch', () => {
    expect(formatNumber('nl', 12345.67, 1)).toBe('12.345,7');
    expect(plain(formatPercent('nl', 0.42))).toBe('42 %');
    expect(plain(formatEuro('nl', 1250000))).toBe('€ 1.250.000');
    expect(formatDate('nl', noon)).toBe('3 november 2026');
    expect(formatTime(noon)).toBe('14:02');
  });

  it('follow British English', () => {
    expect(formatNumber('en', 12345.67, 1)).toBe('12,345.7');
    expect(formatPercent('en', 0.42)).toBe('42%');
    expect(formatEuro('en', 1250000)).toBe('€1,250,000');
    expect(formatDate('en', noon)).toBe('3 November 2026');
    expect(formatTime(noon)).toBe('14:02');
  });
});
