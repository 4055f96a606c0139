import { fill } from '@/lib/i18n/fill';
import { formatEuro } from '@/lib/i18n/format';
import { numberFormat } from '@/lib/i18n/intl';
import type { CostTable } from '@/lib/model/types';
import type { FieldLine, FieldWords } from './field-line';

/** A line for every cell of a cost table. */
export function costLines(costs: CostTable | undefined, words: FieldWords): FieldLine[] {
  if (!costs) return [];
  const { locale } = words;
  const texts = words.texts.costs;
  const euros = (amount: number | null) =>
    amount === null ? '' : formatEuro(locale, amount, Number.isInteger(amount) ? 0 : 2);
  const lines = costs.lines.flatMap(({ label, oneOff, yearly, fte }, at): FieldLine[] => {
    const cell = (key: string, name: string, value: string) => ({
      key: `${at}.${key}`,
      label: `${fill(texts.line, { number: at + 1 })} – ${name}`,
      value,
    });
    return [
      cell('label', texts.label, label),
      cell('oneOff', texts.oneOff, euros(oneOff)),
      cell('yearly', texts.yearly, euros(yearly)),
      cell('fte', texts.fte, fte === null ? '' : numberFormat(locale, {}).format(fte)),
    ];
  });
  const { promised } = costs;
  const indexed =
    promised.indexed === null
      ? texts.indexedUnknown
      : promised.indexed
        ? texts.indexedYes
        : texts.indexedNo;
  return [
    { key: 'years', label: texts.years, value: String(costs.years) },
    ...lines,
    { key: 'oneOff', label: `${texts.promised} – ${texts.oneOff}`, value: euros(promised.oneOff) },
    { key: 'yearly', label: `${texts.promised} – ${texts.yearly}`, value: euros(promised.yearly) },
    { key: 'indexed', label: texts.indexed, value: indexed },
  ];
}
