import type { ReactNode } from 'react';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';

interface FigureTableProps {
  caption: string;
  columns: string[];
  rows: { id: string; cells: ReactNode[] }[];
  /** How many columns hold words; figures follow them. */
  words?: number;
}

/** The numbers of a figure: a name in the first column, figures in the others. */
export function FigureTable({ caption, columns, rows, words = 1 }: FigureTableProps) {
  return (
    <Table caption={caption}>
      <thead>
        <tr>
          {columns.map((column, at) => (
            <ColumnHead key={column} numeric={at >= words}>
              {column}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, cells: [name, ...values] }) => (
          <tr key={id}>
            <RowHead>{name}</RowHead>
            {values.map((value, at) => (
              <Cell key={columns[at + 1]} numeric={at + 1 >= words}>
                {value}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
