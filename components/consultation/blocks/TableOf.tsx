import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import type { TableBlock } from '@/lib/report/types';
import { InlineText } from './InlineText';

/** A table of a report. */
export function TableOf({ caption, columns, rows }: TableBlock) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {columns.map(({ header, align }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns stay where they are.
            <ColumnHead key={at} numeric={align === 'right'}>
              {header}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows stay where they are.
          <tr key={place}>
            {row.map((text, at) => {
              const Tag = columns[at]?.rowHeader ? RowHead : Cell;
              return (
                // biome-ignore lint/suspicious/noArrayIndexKey: cells stay where they are.
                <Tag key={at} numeric={columns[at]?.align === 'right'}>
                  <InlineText text={text} />
                </Tag>
              );
            })}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
