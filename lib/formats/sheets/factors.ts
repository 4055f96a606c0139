import { requirementName, wholeSteps } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import type { Ends, FactorResult } from '@/lib/model/result';
import { CAPACITIES } from '@/lib/model/types';
import { enumerate } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { numberCell } from './cells';
import type { Cell, Sheet } from './sheet';

/** What each factor misses, in the order of the report: in steps to calculate with, and in words. */
export function factorSheet({ result, findings, wording, texts }: Material): Sheet {
  const { columns } = wording.texts.report.sections.capacity;
  const { sheets } = texts;
  const { stage } = wording.texts.findings;
  const numbers = [columns.misses, sheets.low, sheets.high, stage.during, stage.running];
  const ordered = CAPACITIES.flatMap((capacity) =>
    result.factors.filter((factor) => factor.capacity === capacity),
  );
  return {
    title: sheets.factors,
    columns: [
      { header: columns.capacity, width: 24 },
      { header: columns.factor, width: 32 },
      ...numbers.map((header) => ({ header, width: 16, align: 'right' as const })),
      { header: columns.decides, width: 40 },
      { header: sheets.sentence, width: 70 },
    ],
    rows: ordered.map(row),
  };

  function row(factor: FactorResult): Cell[] {
    const { id, capacity, shortfall, during, running, decidedBy } = factor;
    const whole = (ends: Ends) => numberCell(wording, wholeSteps(ends), 0);
    return [
      titles.capacity(wording, capacity),
      titles.factor(wording, id),
      whole(shortfall),
      numberCell(wording, shortfall.best, 0),
      numberCell(wording, shortfall.worst, 0),
      whole(during),
      whole(running),
      findings[`decides.${id}`]
        ? enumerate(
            wording,
            decidedBy.map((requirement) => requirementName(wording, requirement)),
          )
        : '',
      findings[`factor.${id}`]?.sentence ?? '',
    ];
  }
}
