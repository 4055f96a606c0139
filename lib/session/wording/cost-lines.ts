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
  const rises = (indexed: boolean | null) =>
    indexed === null ? '' : indexed ? texts.yes : texts.no;
  /** What a line and the promise have in common. */
  const row = (key: string, name: string, { oneOff, perYear, indexed }: CostTable['promised']) => {
    const cell = (part: string, label: string, value: string): FieldLine => ({
      key: `${key}.${part}`,
      label: `${name} – ${label}`,
      value,
    });
    return [
      cell('oneOff', texts.oneOff, euros(oneOff)),
      ...perYear.map((amount, year) =>
        cell(`perYear.${year}`, costYearName(texts, costs.from, year), euros(amount)),
      ),
      cell('indexed', texts.rises, rises(indexed)),
    ];
  };
  return [
    {
      key: 'from',
      label: texts.firstYear,
      value: costs.from === undefined ? '' : String(costs.from),
    },
    { key: 'years', label: texts.years, value: String(costs.years) },
    ...costs.lines.flatMap(({ label, fte, ...cells }, at): FieldLine[] => {
      const name = fill(texts.line, { number: at + 1 });
      return [
        { key: `${at}.label`, label: `${name} – ${texts.label}`, value: label },
        ...row(String(at), name, cells),
        {
          key: `${at}.fte`,
          label: `${name} – ${texts.fte}`,
          value: fte === null ? '' : numberFormat(locale, {}).format(fte),
        },
      ];
    }),
    ...row('promised', texts.promised, costs.promised),
  ];
}

/** What a year of the cost table is called on the screens: the calendar year, or its number. */
export const costYearName = (
  { year }: Pick<FieldWords['texts']['costs'], 'year'>,
  from: number | undefined,
  at: number,
): string => (from === undefined ? fill(year, { number: at + 1 }) : String(from + at));
