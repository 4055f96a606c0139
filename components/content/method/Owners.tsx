import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { formatPercent } from '@/lib/i18n/format';
import { defaultAssumptions } from '@/lib/model';
import { ownerTable } from '@/lib/model/digital/constraints';
import { type Instrument, OWNERS, REACHES } from '@/lib/model/types';
import type { MethodWords } from './words';

interface OwnersProps {
  words: MethodWords;
  instrument: Instrument;
}

/** Which share of a constraint still binds, by who resolves it and by its reach. */
export function Owners({ words: { locale, page, model }, instrument }: OwnersProps) {
  const assumptions = defaultAssumptions(instrument);
  const shares = REACHES.map((reach) => ownerTable(assumptions, reach));
  return (
    <Table caption={page.ownersTable}>
      <thead>
        <tr>
          <ColumnHead>{page.columns.owner}</ColumnHead>
          {REACHES.map((reach) => (
            <ColumnHead key={reach} numeric>
              {model.reaches[reach]}
            </ColumnHead>
          ))}
        </tr>
      </thead>
      <tbody>
        {OWNERS.map((owner, at) => (
          <tr key={owner}>
            <RowHead>{model.owners[owner]}</RowHead>
            {REACHES.map((reach, column) => (
              <Cell key={reach} numeric>
                {formatPercent(locale, shares[column]?.[at] ?? 0)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
