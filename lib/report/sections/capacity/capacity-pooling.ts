import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/tables/result';
import { fill, plural } from '@/lib/i18n/fill';
import { heading, paragraph, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { percent, score, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** Cooperation with neighbours as a scenario beside the score. */
export function poolingBlocks(context: ReportContext): Block[] {
  const { result, wording } = context;
  if (result.basis === 'quick') return [];
  const texts = wording.texts.report.sections.capacity;
  const { kind } = result.pooling;
  const title = heading('capacity-pooling', texts.pooling);
  if (kind === null) return [title, paragraph(texts.poolingNotAsked)];
  if (kind === 'no') return [title, paragraph(texts.poolingNo)];
  return [
    title,
    paragraph(texts.poolingIntro),
    paragraph(fitSentences(context)),
    ...scenario(context),
  ];
}

function fitSentences({ result, wording, audience }: ReportContext): string {
  const texts = wording.texts.report.sections.capacity;
  const { fit, missing } = result.pooling;
  const share = noticeable(result.pooling.scenario.share);
  const lacking = gets(audience, RESULT.pooling.missing)
    ? fill(texts.poolingMissing, {
        questions: missing.map((id) => `‘${titles.question(wording, id)}’`).join(', '),
      })
    : plural(wording.locale, texts.poolingMissingCount, missing.length);
  return [
    texts.poolingFit[fit],
    ...(share > 0 ? [fill(texts.poolingShare, { share: percent(wording, share) })] : []),
    ...(missing.length > 0 ? [lacking] : []),
  ].join(' ');
}

/** A share that rounds to 0 is reported as none. */
const noticeable = (share: number): number => (wholeScore(100 * share) === 0 ? 0 : share);

function scenario({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.capacity;
  const { share, factors } = result.pooling.scenario;
  if (noticeable(share) === 0) return [];
  return table(
    texts.poolingTable,
    [
      { header: texts.columns.factor, width: 5, rowHeader: true },
      { header: texts.columns.shortfall, width: 2, align: 'right' },
      { header: texts.relieved, width: 2, align: 'right' },
      { header: texts.remaining, width: 2, align: 'right' },
    ],
    factors.map(({ id, shortfall, relieved, remaining }) => [
      titles.factor(wording, id),
      score(wording, shortfall),
      score(wording, relieved),
      score(wording, remaining),
    ]),
  );
}
