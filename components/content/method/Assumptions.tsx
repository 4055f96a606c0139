import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { formatNumber } from '@/lib/i18n/format';
import type { Assumption } from '@/lib/model/types';
import { cite, type MethodWords } from './words';

interface AssumptionsProps {
  words: MethodWords;
  assumptions: Assumption[];
}

const digitsOf = (value: number): number => (Number.isInteger(value) ? 0 : value < 0.1 ? 3 : 2);

/** Every number the sources do not give: its value, its range and what it does. */
export function Assumptions({ words, assumptions }: AssumptionsProps) {
  const { locale, page } = words;
  const texts: Record<string, { title: string; text: string }> = words.model.assumptions;
  const number = (value: number) => formatNumber(locale, value, digitsOf(value));
  return (
    <Table caption={page.assumptions}>
      <thead>
        <tr>
          <ColumnHead>{page.assumption}</ColumnHead>
          <ColumnHead numeric>{page.value}</ColumnHead>
          <ColumnHead numeric>{page.range}</ColumnHead>
          <ColumnHead>{page.evidence}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {assumptions.map(({ id, value, range, evidence }) => {
          const { title, text } = texts[id] ?? { title: id, text: '' };
          return (
            <tr key={id} id={`assumption-${id}`}>
              <RowHead>
                <strong className="font-semibold">{title}</strong>
                <br />
                {text}
              </RowHead>
              <Cell numeric>{number(value)}</Cell>
              <Cell numeric>
                {number(range[0])} – {number(range[1])}
              </Cell>
              <Cell>{cite(words, evidence)}</Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
