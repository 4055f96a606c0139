import type { Material } from '@/lib/formats/material';
import { fill } from '@/lib/i18n/fill';
import { isCostTable } from '@/lib/report/context';
import { percentage, score, span } from '@/lib/wording/numbers';
import { euroCell, numberCell } from './cells';
import type { Cell, Sheet } from './sheet';

/** The cost table as it was filled in. Its labels and amounts stay in the working copy. */
export function costSheet({ request, wording, texts }: Material): Sheet {
  const { columns, promised: promisedLabel } = wording.texts.report.sections.costs;
  const { costs } = request;
  return {
    title: texts.sheets.costs,
    columns: [
      { header: columns.line, width: 48 },
      { header: columns.oneOff, width: 16, align: 'right' },
      { header: columns.yearly, width: 16, align: 'right' },
      { header: columns.fte, width: 10, align: 'right' },
    ],
    rows:
      costs && isCostTable(costs)
        ? [
            ...costs.lines.map(({ label, oneOff, yearly, fte }): Cell[] => [
              label,
              euroCell(wording, oneOff),
              euroCell(wording, yearly),
              numberCell(wording, fte, 2),
            ]),
            [
              promisedLabel,
              euroCell(wording, costs.promised.oneOff),
              euroCell(wording, costs.promised.yearly),
              '',
            ],
          ]
        : [],
  };
}

/** Cost, promise and what is left uncovered; in both copies. */
export function coverageSheet({ request, result, wording, texts }: Material): Sheet {
  const text = wording.texts.report.sections.costs;
  return {
    title: texts.sheets.coverage,
    columns: [
      { header: text.columns.item, width: 48 },
      { header: text.columns.value, width: 20, align: 'right' },
    ],
    rows: result.costs ? summary(result.costs) : [],
  };

  function summary(costs: NonNullable<typeof result.costs>): Cell[][] {
    const years = score(wording, costs.years);
    const indexed = request.costs?.promised.indexed ?? null;
    const { low, high } = costs.coverage;
    return [
      [fill(text.total, { years }), euroCell(wording, costs.total)],
      [fill(text.promisedTotal, { years }), euroCell(wording, costs.promised)],
      [
        text.indexed,
        indexed === null ? wording.texts.report.words.unknown : indexed ? text.yes : text.no,
      ],
      [text.uncovered, euroCell(wording, costs.uncovered)],
      [text.perYear, euroCell(wording, costs.perYear)],
      [text.perInhabitant, euroCell(wording, costs.perInhabitant, 2)],
      [text.fte, numberCell(wording, costs.fte, 2)],
      [text.coverage, percentage(wording, span(wording, [low, high]))],
    ];
  }
}
