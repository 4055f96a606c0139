import { type ComponentProps, type ReactNode, useId } from 'react';

interface TableProps {
  caption: ReactNode;
  children: ReactNode;
}

/** A table with its caption; where the screen is narrower it scrolls by itself, also by keyboard. */
export function Table({ caption, children }: TableProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reachable by keyboard.
    <section aria-labelledby={id} tabIndex={0} className="relative overflow-x-auto">
      <table className="w-full border-collapse text-left text-sm">
        <caption id={id} className="pb-3 text-left text-base font-semibold">
          {/* No wider than the screen, where the table is. */}
          <span className="sticky left-0 inline-block max-w-[calc(100vw-4rem)]">{caption}</span>
        </caption>
        {children}
      </table>
    </section>
  );
}

type CellProps<Tag extends 'th' | 'td'> = Omit<ComponentProps<Tag>, 'className'> & {
  /** Figures align at the right. */
  numeric?: boolean;
};

const align = (numeric?: boolean) => (numeric ? 'text-right' : '');

/** The head of a column. */
export function ColumnHead({ numeric, ...props }: CellProps<'th'>) {
  return (
    <th
      scope="col"
      className={`border-b-2 border-ink py-2 pr-4 print:pr-2 align-bottom font-semibold last:pr-0 ${align(numeric)}`}
      {...props}
    />
  );
}

/** The head of a row. */
export function RowHead({ numeric, ...props }: CellProps<'th'>) {
  return (
    <th
      scope="row"
      className={`border-b border-rule py-2 pr-4 print:pr-2 align-baseline font-normal last:pr-0 ${align(numeric)}`}
      {...props}
    />
  );
}

/** A cell; a figure stays on one line. */
export function Cell({ numeric, ...props }: CellProps<'td'>) {
  return (
    <td
      className={`border-b border-rule py-2 pr-4 print:pr-2 align-baseline last:pr-0 ${align(numeric)} ${numeric ? 'whitespace-nowrap' : ''}`}
      {...props}
    />
  );
}
