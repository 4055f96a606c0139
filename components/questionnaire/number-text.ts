import type { Locale } from '@/lib/i18n/locales';

const separators: Record<Locale, { group: string; decimal: string }> = {
  nl: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};

/**
 * The number somebody typed, in the writing of their language: "15.085" is fifteen thousand in Dutch.
 * Null for nothing, undefined for what is no number. A separator that cannot be one of thousands
 * ("12.5") is taken as the decimal one.
 */
export function parseNumber(locale: Locale, text: string): number | null | undefined {
  const { group, decimal } = separators[locale];
  const bare = text.replace(/[\s\u00a0\u202f€]/g, '');
  if (bare === '') return null;
  const grouped = new RegExp(`^-?\\d{1,3}(\\${group}\\d{3})+(\\${decimal}\\d+)?$`).test(bare);
  const plain = grouped ? bare.replaceAll(group, '') : bare;
  const value = plain.replace(decimal, '.');
  return /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : undefined;
}

/** A number as it is typed: without separators of thousands. */
export function numberText(locale: Locale, value: number | null | undefined): string {
  if (value === null || value === undefined) return '';
  return String(value).replace('.', separators[locale].decimal);
}
