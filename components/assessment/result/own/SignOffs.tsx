'use client';

import { lazy } from 'react';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultSection } from '@/components/result/ResultSection';
import { Deferred } from '@/components/ui/Deferred';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { day } from '@/lib/wording/numbers';

const SignOffForm = lazy(() => import('./SignOffForm'));

/** Who the result is of, and who signed it off. */
export function SignOffs() {
  const { request, wording, texts: words, editing } = useResult();
  const { signOffs: texts } = words;
  const signs = request.signOffs ?? [];
  const roles: Record<string, string> = wording.texts.model.roles;
  return (
    <ResultSection id="sign-offs" title={texts.title} lead={texts.lead}>
      <p className="max-w-measure">
        <Finding id="whose" as="span" /> <Finding id="role" as="span" />
      </p>
      {signs.length > 0 ? (
        <Table caption={texts.caption}>
          <thead>
            <tr>
              <ColumnHead>{texts.role}</ColumnHead>
              <ColumnHead>{texts.name}</ColumnHead>
              <ColumnHead>{texts.on}</ColumnHead>
              <ColumnHead>{texts.remark}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            {signs.map(({ role, name, on, remark }) => (
              <tr key={`${role}-${on}-${name}`}>
                <RowHead>{roles[role] ?? role}</RowHead>
                <Cell>{name ?? '–'}</Cell>
                <Cell>{day(wording, on)}</Cell>
                <Cell>{remark ?? '–'}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      ) : (
        <p>{texts.none}</p>
      )}
      {editing && (
        <div className="print:hidden">
          <Deferred>
            <SignOffForm />
          </Deferred>
        </div>
      )}
    </ResultSection>
  );
}
