import { letterSentence } from '@/lib/findings';
import { heading, paragraph, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';

/** The conditions for the higher government, in sentences that fit a letter. */
export function conditionBlocks({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.plan;
  const about = wording.texts.model.conditions;
  const conditions = result.advice.filter(({ condition }) => condition !== null);
  const title = heading('plan-conditions', texts.conditions);
  if (conditions.length === 0) return [title, paragraph(texts.conditionsNone)];
  return [
    title,
    paragraph(texts.conditionsIntro),
    ...table(
      texts.conditionsTable,
      [
        { header: texts.columns.about, width: 2, rowHeader: true },
        { header: texts.columns.letter, width: 7 },
      ],
      conditions.map(({ id, condition }) => [
        [{ strong: about[condition as keyof typeof about] ?? titles.measure(wording, id) }],
        letterSentence(wording, id) ?? titles.measure(wording, id),
      ]),
      { dense: true },
    ),
  ];
}
