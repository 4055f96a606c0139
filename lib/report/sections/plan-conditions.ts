import { heading, paragraph, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { letterSentence } from '@/lib/wording';
import { titles } from '@/lib/wording/titles';

/** The conditions for the higher government, in sentences that fit a letter. */
export function conditionBlocks({ result, speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.plan;
  const about = speech.texts.model.conditions;
  const conditions = result.advice.filter(({ condition }) => condition !== null);
  const title = heading('plan-conditions', words.conditions);
  if (conditions.length === 0) return [title, paragraph(words.conditionsNone)];
  return [
    title,
    paragraph(words.conditionsIntro),
    ...table(
      words.conditionsTable,
      [
        { header: words.columns.about, width: 2, rowHeader: true },
        { header: words.columns.letter, width: 7 },
      ],
      conditions.map(({ id, condition }) => [
        [{ strong: about[condition as keyof typeof about] ?? titles.measure(speech, id) }],
        letterSentence(speech, id) ?? titles.measure(speech, id),
      ]),
      { dense: true },
    ),
  ];
}
