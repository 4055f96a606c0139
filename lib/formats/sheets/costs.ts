import { fteWords, shareWords } from '@/lib/findings';
import type { Material } from '@/lib/formats/material';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { isCostTable } from '@/lib/report/context';
import { euroCell, numberCell, sumCell } from './cells';
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
    const years = formatNumber(wording.locale, costs.years);
    const indexed = request.costs?.promised.indexed ?? null;
    const { unknown } = wording.texts.findings;
    const { indexationLoss: loss, fte } = costs;
    return [
      [fill(text.total, { years }), sumCell(wording, costs.total)],
      [fill(text.promisedTotal, { years }), sumCell(wording, costs.promised)],
      [text.indexed, indexed === null ? unknown : indexed ? text.yes : text.no],
      ...(loss === null
        ? []
        : [
            [text.loss, euroCell(wording, -loss)],
            [text.worth, euroCell(wording, Math.max(0, costs.promised.atLeast - loss))],
          ]),
      [text.coverage, shareWords(wording, costs)],
      [text.uncovered, euroCell(wording, costs.uncovered)],
      [text.perYear, euroCell(wording, costs.perYear)],
      [text.perInhabitant, euroCell(wording, costs.perInhabitant, 2)],
      [text.fte, fte.complete ? numberCell(wording, fte.atLeast, 2) : fteWords(wording, fte)],
    ];
  }
}
