import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/result';
import { fill, plural } from '@/lib/i18n/fill';
import { heading, paragraph, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { percent, score, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** Cooperation with neighbours as a scenario beside the score. */
export function poolingBlocks(context: ReportContext): Block[] {
  const { result, speech } = context;
  if (result.basis === 'quick') return [];
  const words = speech.texts.report.sections.capacity;
  const { kind } = result.pooling;
  const title = heading('capacity-pooling', words.pooling);
  if (kind === null) return [title, paragraph(words.poolingNotAsked)];
  if (kind === 'no') return [title, paragraph(words.poolingNo)];
  return [
    title,
    paragraph(words.poolingIntro),
    paragraph(fitSentences(context)),
    ...scenario(context),
  ];
}

function fitSentences({ result, speech, audience }: ReportContext): string {
  const words = speech.texts.report.sections.capacity;
  const { fit, missing } = result.pooling;
  const share = noticeable(result.pooling.scenario.share);
  const lacking = gets(audience, RESULT.pooling.missing)
    ? fill(words.poolingMissing, {
        questions: missing.map((id) => `‘${titles.question(speech, id)}’`).join(', '),
      })
    : plural(speech.locale, words.poolingMissingCount, missing.length);
  return [
    words.poolingFit[fit],
    ...(share > 0 ? [fill(words.poolingShare, { share: percent(speech, share) })] : []),
    ...(missing.length > 0 ? [lacking] : []),
  ].join(' ');
}

/** A share that rounds to 0 is reported as none. */
const noticeable = (share: number): number => (wholeScore(100 * share) === 0 ? 0 : share);

function scenario({ result, speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.capacity;
  const { share, factors } = result.pooling.scenario;
  if (noticeable(share) === 0) return [];
  return table(
    words.poolingTable,
    [
      { header: words.columns.factor, width: 5, rowHeader: true },
      { header: words.columns.shortfall, width: 2, align: 'right' },
      { header: words.relieved, width: 2, align: 'right' },
      { header: words.remaining, width: 2, align: 'right' },
    ],
    factors.map(({ id, shortfall, relieved, remaining }) => [
      titles.factor(speech, id),
      score(speech, shortfall),
      score(speech, relieved),
      score(speech, remaining),
    ]),
  );
}
