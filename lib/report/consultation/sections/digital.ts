import { findingsUnder, sentencesOf } from '@/lib/findings';
import { affordanceTitle, figureCell, manyFindings, narrowCell } from '@/lib/findings/consultation';
import { OWNERS } from '@/lib/model/types';
import { heading, list, paragraph, table } from '@/lib/report/blocks';
import type { SectionBlocks } from '@/lib/report/consultation/context';
import { numbers, rowHeader, spreadCells, spreadColumns } from '@/lib/report/consultation/tables';
import { titles } from '@/lib/wording/titles';

/** What is hoped of digitalization, what binds, and who must act on what (000¶64, ¶74). */
export const digitalBlocks: SectionBlocks = (input) => {
  const { reading, wording } = input;
  const { sections, columns } = wording.many;
  const texts = sections.digital;
  const findings = manyFindings(input);
  const left = findingsUnder(findings, 'left');
  const owners = wording.texts.model.owners;
  return [
    heading('hoped', texts.hoped),
    ...table(
      texts.hopedCaption,
      [rowHeader(columns.affordance, 4), ...spreadColumns(input)],
      reading.affordances.map(({ id, strength }) => [
        affordanceTitle(input, id),
        ...spreadCells(input, strength),
      ]),
      { dense: true },
    ),
    ...sentencesOf(findings, ['views']).map((text) => paragraph(text)),
    heading('binds', texts.binds),
    ...table(
      texts.bindsCaption,
      [rowHeader(columns.constraint, 4), ...spreadColumns(input)],
      reading.constraints.map(({ id, severity }) => [
        titles.constraint(wording, id),
        ...spreadCells(input, severity),
      ]),
      { dense: true },
    ),
    heading('act', texts.act),
    ...table(
      texts.actCaption,
      [
        rowHeader(columns.constraint),
        ...OWNERS.map((owner) => numbers(owners[owner], 1.4)),
        numbers(columns.unknown),
      ],
      reading.constraints.map(({ id, owners: by }) => [
        titles.constraint(wording, id),
        ...OWNERS.map((owner) => figureCell(input, by[owner])),
        narrowCell(input, by.unknown),
      ]),
      { dense: true },
    ),
    ...sentencesOf(findings, ['platform', 'left']).map((text) => paragraph(text)),
    ...(left.length > 0
      ? [heading('commitments', texts.commitments), ...list(left.map(({ sentence }) => sentence))]
      : []),
  ];
};
