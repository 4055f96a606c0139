'use client';

import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { QuestionLink } from '@/components/result/QuestionLink';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { anyTooFew, ratedBy } from '@/lib/findings';
import { percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** Every constraint that still binds: who solves it, who could, and how much it holds back. */
export function ConstraintOwners() {
  const { result, wording, texts } = useResult();
  const { potential } = texts;
  const { owners, reaches } = wording.texts.model;
  const names: Record<string, string> = owners;
  const binding = result.constraints
    .filter((constraint) => constraint.binding > 0)
    .toSorted((a, b) => b.binding - a.binding);
  if (binding.length === 0) return null;

  return (
    <Table caption={potential.owners}>
      <thead>
        <tr>
          <ColumnHead>{potential.constraint}</ColumnHead>
          <ColumnHead>{potential.owner}</ColumnHead>
          <ColumnHead>{potential.reach}</ColumnHead>
          <ColumnHead numeric>{potential.binds}</ColumnHead>
        </tr>
      </thead>
      <tbody>
        {binding.map(({ id, owner, reach, binding: held }) => {
          // Some are rated by two questions.
          const [rated] = ratedBy(id);
          const title = titles.constraint(wording, id);
          return (
            <tr key={id}>
              <RowHead>{rated ? <QuestionLink id={rated}>{title}</QuestionLink> : title}</RowHead>
              <Cell>
                {owner ? (
                  (names[owner] ?? owner)
                ) : (
                  <QuestionLink id={`owner-${id}`}>
                    {anyTooFew(result, [`owner-${id}`])
                      ? wording.texts.findings.tooFew
                      : potential.noOwner}
                  </QuestionLink>
                )}
              </Cell>
              <Cell>{reaches[reach]}</Cell>
              <Cell numeric>
                <Finding id={`constraint.${id}`} as="span">
                  {percent(wording, held)}
                </Finding>
              </Cell>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
