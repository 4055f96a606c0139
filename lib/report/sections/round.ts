import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/tables/result';
import { findingsUnder, roundAnswers } from '@/lib/findings';
import { plural } from '@/lib/i18n/fill';
import { heading, list, paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import { cell, told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';

/** This round beside the one before; only where there was one. */
export const roundSection: SectionPlan = {
  id: 'round',
  station: null,
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.round.title,
  included: ({ result }) => result.round !== undefined,
  blocks: (context) => [
    ...told(context.findings, 'round', 'round.why', 'round.otherNorm'),
    ...stations(context),
    ...about(context, RESULT.round.answers.question, () => answers(context)),
    ...done(context),
    ...told(context.findings, 'round.next'),
  ],
};

function stations({ result, findings, wording, audience }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.round;
  const { columns } = texts;
  const named = gets(audience, RESULT.round.stations.questions);
  return table(
    texts.table,
    [
      { header: columns.station, width: 3, rowHeader: true },
      { header: columns.state, width: 5 },
      { header: columns.reenter, width: 4 },
    ],
    (result.round?.stations ?? []).map(({ id }) => [
      titles.station(wording, id),
      (named && findings[`roundAnswers.${id}`]?.sentence) || cell(findings, `round.${id}`),
      cell(findings, `reenter.${id}`) || texts.no,
    ]),
    { dense: true },
  );
}

/** Changed answers that are written out; those with the least effect are counted. */
const MOST_ANSWERS = 12;

function answers({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.round;
  const { columns } = texts;
  const all = roundAnswers(wording, result);
  const changed = all.slice(0, MOST_ANSWERS);
  const more = all.length - changed.length;
  if (changed.length === 0) return [];
  return [
    heading('round-answers', texts.answers),
    paragraph(texts.answersIntro),
    ...table(
      texts.answersTable,
      [
        { header: columns.question, width: 4, rowHeader: true },
        { header: columns.from, width: 3 },
        { header: columns.to, width: 3 },
        { header: columns.level, width: 3 },
      ],
      changed.map(({ question, from, to, level }) => [question, from, to, level]),
      { dense: true },
    ),
    ...(more > 0 ? [small(plural(wording.locale, texts.more, more))] : []),
  ];
}

/** Measures that are done, beside what was observed since. */
function done({ findings, wording }: ReportContext): Block[] {
  const measures = findingsUnder(findings, 'done');
  if (measures.length === 0) return [];
  return [
    heading('round-done', wording.texts.report.sections.round.done),
    ...list(measures.map(({ sentence }) => sentence)),
  ];
}
