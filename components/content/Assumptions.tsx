import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { formatNumber } from '@/lib/i18n/format';
import type { Locale } from '@/lib/i18n/locales';
import type { ModelTexts } from '@/lib/instrument/texts/instrument';
import type { pageWords } from '@/lib/instrument/texts/pages';
import type { Assumption } from '@/lib/model/types';

interface AssumptionsProps {
  locale: Locale;
  page: ReturnType<typeof pageWords<'method'>>;
  assumptions: Assumption[];
  texts: ModelTexts['assumptions'];
}

const digitsOf = (value: number): number => (Number.isInteger(value) ? 0 : value < 0.1 ? 3 : 2);

/** Every number the sources do not give: its value, its range and what it does. */
export function Assumptions({ locale, page, assumptions, texts }: AssumptionsProps) {
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
          const text = texts[id as keyof typeof texts];
          return (
            <tr key={id} id={`assumption-${id}`}>
              <RowHead>
                <strong className="font-semibold">{text.title}</strong>
                <br />
                {text.text}
              </RowHead>
              <Cell numeric>{number(value)}</Cell>
              <Cell numeric>
                {number(range[0])} – {number(range[1])}
              </Cell>
              <Cell>{evidence.join(', ')}</Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
