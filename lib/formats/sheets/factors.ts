import type { Material } from '@/lib/formats/material';
import type { FactorResult } from '@/lib/model/result';
import { CAPACITIES } from '@/lib/model/types';
import type { Wording } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import { scoreCell } from './cells';
import type { Cell, Sheet } from './sheet';

/** The scores per factor, in the order of the report. */
export function factorSheet({ result, wording, texts }: Material): Sheet {
  const { columns } = wording.texts.report.sections.capacity;
  const headers = [
    columns.demand,
    columns.supply,
    columns.shortfall,
    texts.sheets.low,
    texts.sheets.high,
    columns.headroom,
    columns.after,
  ];
  const ordered = CAPACITIES.flatMap((capacity) =>
    result.factors.filter((factor) => factor.capacity === capacity && !factor.left),
  );
  return {
    title: texts.sheets.factors,
    columns: [
      { header: columns.capacity, width: 24 },
      { header: columns.factor, width: 32 },
      ...headers.map((header) => ({ header, width: 16, align: 'right' as const })),
    ],
    rows: ordered.map((factor) => row(wording, factor)),
  };
}

function row(wording: Wording, factor: FactorResult): Cell[] {
  const { id, capacity, demand, supply, shortfall, bounds, headroom, shortfallAfter } = factor;
  const [low, high] = bounds?.shortfall ?? [null, null];
  return [
    titles.capacity(wording, capacity),
    titles.factor(wording, id),
    ...[demand, supply, shortfall, low, high, headroom, shortfallAfter].map((value) =>
      scoreCell(wording, value),
    ),
  ];
}
