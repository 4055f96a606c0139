import { RESULT } from '@/lib/disclosure/result';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { answerWords } from '@/lib/wording/answer';
import { enumerate, percentage, score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The station whose answers are in this annex. */
export const MATURITY_STATION = 'maturity';

/** Digital maturity beside the Flemish shares; an annex, present when it was rated. */
export const maturitySection: SectionPlan = {
  id: 'maturity',
  station: null,
  annex: true,
  title: ({ speech }) => speech.texts.report.sections.maturity.title,
  included: ({ result }) => result.maturity?.groups.some(({ known }) => known > 0) ?? false,
  blocks: (context) => [
    paragraph(context.speech.texts.report.sections.maturity.intro),
    ...about(context, RESULT.maturity.imonitor, () => imonitor(context)),
    ...groups(context),
    ...about(context, RESULT.maturity.indicators.own, () => indicators(context)),
    ...levers(context),
  ],
};

function imonitor({ result, speech }: ReportContext): Block[] {
  const level = result.maturity?.imonitor ?? null;
  if (level === null) return [];
  const words = speech.texts.report.sections.maturity;
  return [paragraph(fill(words.imonitor, { level: score(speech, level) }))];
}

const groupTitle = ({ speech }: ReportContext, id: string): string => {
  const { maturityGroups } = speech.texts.model;
  return maturityGroups[id as keyof typeof maturityGroups] ?? id;
};

function groups(context: ReportContext): Block[] {
  const { result, speech } = context;
  const words = speech.texts.report.sections.maturity;
  const { columns } = words;
  return table(
    words.groups,
    [
      { header: columns.group, width: 5, rowHeader: true },
      { header: columns.own, width: 2, align: 'right' },
      { header: columns.known, width: 2, align: 'right' },
    ],
    (result.maturity?.groups ?? []).map(({ id, own, known, total }) => [
      groupTitle(context, id),
      score(speech, own),
      fill(words.of, {
        known: formatNumber(speech.locale, known),
        total: formatNumber(speech.locale, total),
      }),
    ]),
  );
}

function indicators({ combined: { answers }, result, instrument, speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.maturity;
  const { columns } = words;
  const said = (id: string) => {
    const question = instrument.questions.find((candidate) => candidate.id === id);
    const answer = answers[id];
    return question && answer !== undefined ? answerWords(speech, question, answer) : words.none;
  };
  return table(
    words.indicators,
    [
      { header: columns.indicator, width: 6, rowHeader: true },
      { header: columns.answer, width: 4.4 },
      { header: columns.own, width: 1.4, align: 'right' },
      { header: columns.share, width: 1.4, align: 'right' },
    ],
    (result.maturity?.indicators ?? []).map(({ question, own, flemishShare }) => [
      titles.question(speech, question),
      said(question),
      score(speech, own),
      flemishShare === null ? words.noShare : percentage(speech, score(speech, flemishShare)),
    ]),
    { dense: true },
  );
}

function levers(context: ReportContext): Block[] {
  const { result, speech } = context;
  const words = speech.texts.report.sections.maturity;
  const names = speech.texts.model.drivers;
  return [
    ...table(
      words.levers,
      [
        { header: words.columns.lever, width: 5, rowHeader: true },
        { header: words.columns.with, width: 5 },
      ],
      (result.maturity?.drivers ?? []).map(({ id, associatedWith }) => [
        names[id as keyof typeof names] ?? id,
        associatedWith.length > 0
          ? enumerate(
              speech,
              associatedWith.map((group) => groupTitle(context, group).toLowerCase()),
            )
          : words.none,
      ]),
      { dense: true },
    ),
    small(words.leversNote),
  ];
}
