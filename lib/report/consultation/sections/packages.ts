import { sentencesOf } from '@/lib/findings';
import { manyFindings, packageFindingIds, packageTitle } from '@/lib/findings/consultation';
import { heading, paragraph, small } from '@/lib/report/blocks';
import type { SectionBlocks } from '@/lib/report/consultation/context';
import { tallyFigure } from '@/lib/report/consultation/figures';
import { tallyTable } from '@/lib/report/consultation/tables';

/** Each package beside no change: what it moves, what stays, its limits and cost; then the smallest set. */
export const packagesBlocks: SectionBlocks = (input) => {
  const { reading, wording } = input;
  const { sections, columns, figures, findings: texts } = wording.many;
  const findings = manyFindings(input);
  if (reading.packages.length === 0)
    return sentencesOf(findings, ['packages']).map((text) => paragraph(text));
  const rows = [
    { label: texts.packages.noChange, tally: reading.overall },
    ...reading.packages.map(({ id, after }) => ({ label: packageTitle(input, id), tally: after })),
  ];
  return [
    paragraph(sections.packages.intro),
    ...tallyFigure(input, sections.packages.caption, rows),
    ...tallyTable(input, figures.same, columns.package, rows),
    small(texts.packages.combined),
    heading('smallest', sections.packages.smallest),
    ...sentencesOf(findings, ['smallest']).map((text) => paragraph(text)),
    ...reading.packages.flatMap(({ id }, at) => [
      heading(`package-${at + 1}`, packageTitle(input, id)),
      paragraph(sentencesOf(findings, packageFindingIds(id)).join(' ')),
      ...sentencesOf(findings, [`package.${id}.names`]).map((text) => small(text)),
    ]),
  ];
};
