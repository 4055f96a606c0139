import { sentencesOf } from '@/lib/findings';
import { manyFindings } from '@/lib/findings/consultation';
import { lead, notice, paragraph, small } from '@/lib/report/blocks';
import type { SectionBlocks } from '@/lib/report/consultation/context';
import { tallyFigure } from '@/lib/report/consultation/figures';
import { consultationMeta } from '@/lib/report/consultation/meta';
import { tallyTable } from '@/lib/report/consultation/tables';

/** What all bodies say together: counts first, what they lie between, and with which reservation to read it. */
export const shortBlocks: SectionBlocks = (input) => {
  const { reading, wording } = input;
  const { many } = wording;
  const findings = manyFindings(input);
  const said = (...ids: string[]) => sentencesOf(findings, ids).map((text) => paragraph(text));
  const opening = findings.counts ? [lead(findings.counts.sentence)] : [];
  const { copyText } = consultationMeta(input);
  if (reading.response.answered === 0) return [...opening, small(copyText)];
  return [
    ...opening,
    ...said('others', 'ofAnswered', 'ofAsked', 'notCounted', 'otherwise', 'divided'),
    ...tallyFigure(input, many.sections.short.caption, [
      { label: many.words.everybody, tally: reading.overall },
    ]),
    ...tallyTable(input, many.figures.same, many.columns.group, [
      { label: many.words.everybody, tally: reading.overall },
    ]),
    notice(
      'info',
      many.findings.gaming.title,
      sentencesOf(findings, ['gaming', 'gaming.shift', 'basis']).join(' '),
    ),
    ...said('smallest', 'norm', 'tests.otherNorm', 'tests.rules'),
    small(copyText),
  ];
};
