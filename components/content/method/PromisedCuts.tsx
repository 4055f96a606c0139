import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { formatNumber, formatPercent } from '@/lib/i18n/format';
import { PROMISED_CUTS } from '@/lib/model/money/costs';
import type { MethodWords } from './words';

/** Between which shares of the cost each level of the promised answer lies. */
export function PromisedCuts({ words: { locale, page } }: { words: MethodWords }) {
  const ends = [0, ...PROMISED_CUTS, 1];
  const percent = (share: number) => formatPercent(locale, share, 1);
  return (
    <Table caption={page.promisedCutsTable}>
      <thead>
        <tr>
          <ColumnHead>{page.columns.level}</ColumnHead>
          <ColumnHead numeric>{page.columns.from}</ColumnHead>
          <ColumnHead numeric>{page.columns.to}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {ends.slice(0, -1).map((from, level) => (
          <tr key={from}>
            <RowHead>{formatNumber(locale, level)}</RowHead>
            <Cell numeric>{percent(from)}</Cell>
            <Cell numeric>{percent(ends[level + 1] ?? 1)}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
