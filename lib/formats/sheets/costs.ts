import type { Material } from '@/lib/formats/material';
import { fill } from '@/lib/i18n/fill';
import { isCostTable } from '@/lib/report/context';
import { percentage, score, span } from '@/lib/wording/numbers';
import { euroCell, numberCell } from './cells';
import type { Cell, Sheet } from './sheet';

/** The cost table as it was filled in. Its labels and amounts stay in the working copy. */
export function costSheet({ request, speech, words }: Material): Sheet {
  const { columns, promised: promisedLabel } = speech.texts.report.sections.costs;
  const { costs } = request;
  return {
    title: words.sheets.costs,
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
              euroCell(speech, oneOff),
              euroCell(speech, yearly),
              numberCell(speech, fte, 2),
            ]),
            [
              promisedLabel,
              euroCell(speech, costs.promised.oneOff),
              euroCell(speech, costs.promised.yearly),
              '',
            ],
          ]
        : [],
  };
}

/** Cost, promise and what is left uncovered; in both copies. */
export function coverageSheet({ request, result, speech, words }: Material): Sheet {
  const text = speech.texts.report.sections.costs;
  return {
    title: words.sheets.coverage,
    columns: [
      { header: text.columns.item, width: 48 },
      { header: text.columns.value, width: 20, align: 'right' },
    ],
    rows: result.costs ? summary(result.costs) : [],
  };

  function summary(costs: NonNullable<typeof result.costs>): Cell[][] {
    const years = score(speech, costs.years);
    const indexed = request.costs?.promised.indexed ?? null;
    const { low, high } = costs.coverage;
    return [
      [fill(text.total, { years }), euroCell(speech, costs.total)],
      [fill(text.promisedTotal, { years }), euroCell(speech, costs.promised)],
      [
        text.indexed,
        indexed === null ? speech.texts.report.words.unknown : indexed ? text.yes : text.no,
      ],
      [text.uncovered, euroCell(speech, costs.uncovered)],
      [text.perYear, euroCell(speech, costs.perYear)],
      [text.perInhabitant, euroCell(speech, costs.perInhabitant, 2)],
      [text.fte, numberCell(speech, costs.fte, 2)],
      [text.coverage, percentage(speech, span(speech, [low, high]))],
    ];
  }
}
