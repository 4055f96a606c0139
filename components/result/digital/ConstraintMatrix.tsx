'use client';

import { useResult } from '@/components/result/context';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { fill } from '@/lib/i18n/fill';
import type { FactorResult } from '@/lib/model/result';
import type { CapacityId } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';
import { BindingMark } from './BindingMark';

/** Constraints against the factors they bind, under the affordance that each factor counts on. */
export function ConstraintMatrix({
  capacity,
  factors,
}: {
  capacity: CapacityId;
  factors: FactorResult[];
}) {
  const { result, wording, texts } = useResult();
  const { potential } = texts;
  const binding = result.constraints.filter(
    (constraint) =>
      constraint.binding > 0 && factors.some(({ id }) => constraint.factors.includes(id)),
  );

  return (
    <div>
      <Table caption={fill(potential.matrix, { capacity: titles.capacity(wording, capacity) })}>
        <thead>
          <tr>
            <ColumnHead>{potential.constraint}</ColumnHead>
            {factors.map(({ id }) => (
              <ColumnHead key={id}>{titles.factor(wording, id)}</ColumnHead>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <RowHead>
              <strong>{potential.strongest}</strong>
            </RowHead>
            {factors.map((factor) => (
              <Cell key={factor.id}>
                {strongest(factor)
                  .map((id) => titles.affordance(wording, id))
                  .join(', ') || potential.noAffordance}
              </Cell>
            ))}
          </tr>
          {binding.map((constraint) => (
            <tr key={constraint.id}>
              <RowHead>
                <span className="inline-block min-w-44">
                  {titles.constraint(wording, constraint.id)}
                </span>
              </RowHead>
              {factors.map(({ id }) => (
                <Cell key={id}>
                  {constraint.factors.includes(id) && <BindingMark binding={constraint.binding} />}
                </Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-2 max-w-measure text-sm text-ink-soft">{potential.legend}</p>
    </div>
  );
}

/** The affordances that count for a factor, by the id of their title. */
const strongest = ({ trace }: FactorResult): string[] =>
  trace
    .filter(({ part, weight }) => part === 'affordance' && weight > 0)
    .map(({ question }) => question.replace(/^affordance-/, ''));
