'use client';

import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { FOLLOW_STATES, type Follow } from '@/lib/collecting/online/follow';
import { fill, plural } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';

/** How many stand where. The states sum to everybody who is asked. */
export function States({ follow }: { follow: Follow }) {
  const { follow: words } = useOnlineTexts();
  const locale = useLocale();
  const { asked, counts, administrative, decided, toConfirm } = follow;
  return (
    <>
      <Table caption={fill(words.counts, { count: formatNumber(locale, asked) })}>
        <thead>
          <tr>
            <ColumnHead>{words.state}</ColumnHead>
            <ColumnHead>{words.number}</ColumnHead>
          </tr>
        </thead>
        <tbody>
          {FOLLOW_STATES.map((state) => (
            <tr key={state}>
              <RowHead>{words.states[state]}</RowHead>
              <Cell>{formatNumber(locale, counts[state])}</Cell>
            </tr>
          ))}
          <tr>
            <RowHead>{words.total}</RowHead>
            <Cell>{formatNumber(locale, asked)}</Cell>
          </tr>
        </tbody>
      </Table>
      {administrative + decided > 0 && <p>{fill(words.decided, { administrative, decided })}</p>}
      {toConfirm > 0 && <p>{plural(locale, words.toConfirm, toConfirm)}</p>}
    </>
  );
}
