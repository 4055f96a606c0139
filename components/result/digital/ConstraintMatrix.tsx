'use client';

import { useResult } from '@/components/result/context';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { fill } from '@/lib/i18n/fill';
import type { FactorResult } from '@/lib/model/result';
import type { CapacityId } from '@/lib/model/types';
import { titles } from '@/lib/wording/titles';

/** From these shares on, a constraint holds back a good deal, or almost all, of the gain. */
const A_GOOD_DEAL = 0.34;
const ALMOST_ALL = 0.67;

/** Constraints against the factors they bind: in words, for a mark means a level. */
export function ConstraintMatrix({
  capacity,
  factors,
}: {
  capacity: CapacityId;
  factors: FactorResult[];
}) {
  const { result, wording, texts } = useResult();
  const { potential } = texts;
  const held = (binding: number) => {
    if (binding >= ALMOST_ALL) return potential.held.almostAll;
    return binding >= A_GOOD_DEAL ? potential.held.goodDeal : potential.held.little;
  };
  const binding = result.constraints.filter(
    (constraint) =>
      constraint.binding > 0 && factors.some(({ id }) => constraint.factors.includes(id)),
  );
  if (binding.length === 0) return null;

  return (
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
        {binding.map((constraint) => (
          <tr key={constraint.id}>
            <RowHead>
              <span className="inline-block min-w-44">
                {titles.constraint(wording, constraint.id)}
              </span>
            </RowHead>
            {factors.map(({ id }) => (
              <Cell key={id}>
                {constraint.factors.includes(id) ? held(constraint.binding) : '–'}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
