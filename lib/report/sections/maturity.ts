import { gets } from '@/lib/disclosure/audiences';
import { WORKINGS } from '@/lib/disclosure/tables/report';
import { RESULT } from '@/lib/disclosure/tables/result';
import { anyTooFew } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { answerWords } from '@/lib/wording/answer';
import { enumerate, mean, percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The station whose answers are in this annex. */
export const MATURITY_STATION = 'maturity';

/** Digital maturity, in Flanders beside the Flemish shares; an annex, present when it was rated. */
export const maturitySection: SectionPlan = {
  id: 'maturity',
  station: null,
  annex: true,
  title: ({ wording }) => wording.texts.report.sections.maturity.title,
  included: ({ result }) => result.maturity?.groups.some(({ known }) => known > 0) ?? false,
  blocks: (context) => [
    paragraph(intro(context)),
    ...about(context, RESULT.maturity.imonitor, () => imonitor(context)),
    ...groups(context),
    ...about(context, RESULT.maturity.indicators.own, () => indicators(context)),
    ...about(context, WORKINGS.regression, () => levers(context)),
  ],
};

/** Whether there are figures of others beside the own rating: in Flanders only. */
const isCompared = ({ result }: ReportContext): boolean => result.maturity?.benchmark !== null;

/** Of the figures of others only where they are shown. */
function intro(context: ReportContext): string {
  const texts = context.wording.texts.report.sections.maturity;
  if (!gets(context.audience, RESULT.maturity.indicators.own)) return texts.intro;
  return `${texts.intro} ${isCompared(context) ? texts.introBeside : texts.introAlone}`;
}

function imonitor({ result, wording }: ReportContext): Block[] {
  const level = result.maturity?.imonitor ?? null;
  if (level === null) return [];
  const texts = wording.texts.report.sections.maturity;
  return [paragraph(fill(texts.imonitor, { level }))];
}

const groupTitle = ({ wording }: ReportContext, id: string): string => {
  const { maturityGroups } = wording.texts.model;
  return maturityGroups[id as keyof typeof maturityGroups] ?? id;
};

function groups(context: ReportContext): Block[] {
  const { result, wording } = context;
  const texts = wording.texts.report.sections.maturity;
  const { columns } = texts;
  return table(
    texts.groups,
    [
      { header: columns.group, width: 5, rowHeader: true },
      { header: columns.own, width: 2, align: 'right' },
      { header: columns.known, width: 2, align: 'right' },
    ],
    (result.maturity?.groups ?? []).map(({ id, own, known, total }) => [
      groupTitle(context, id),
      mean(wording, own),
      fill(texts.of, {
        known: formatNumber(wording.locale, known),
        total: formatNumber(wording.locale, total),
      }),
    ]),
  );
}

function indicators(context: ReportContext): Block[] {
  const {
    combined: { answers },
    result,
    instrument,
    wording,
  } = context;
  const compared = isCompared(context);
  const words = wording.texts.report.sections.maturity;
  const { columns } = words;
  const texts = (id: string) => {
    const question = instrument.questions.find((candidate) => candidate.id === id);
    const answer = answers[id];
    if (anyTooFew(result, [id])) return wording.texts.findings.tooFew;
    return question && answer !== undefined ? answerWords(wording, question, answer) : words.none;
  };
  return table(
    compared ? words.indicators : words.indicatorsAlone,
    [
      { header: columns.indicator, width: 6, rowHeader: true },
      { header: columns.answer, width: 4.4 },
      { header: columns.own, width: 1.4, align: 'right' },
      ...(compared ? [{ header: columns.share, width: 1.4, align: 'right' as const }] : []),
    ],
    (result.maturity?.indicators ?? []).map(({ question, own, flemishShare }) => [
      titles.question(wording, question),
      texts(question),
      own === null ? '–' : mean(wording, own),
      ...(compared
        ? [flemishShare === null ? words.noShare : percent(wording, flemishShare / 100)]
        : []),
    ]),
    { dense: true },
  );
}

function levers(context: ReportContext): Block[] {
  if (!isCompared(context)) return [];
  const { result, wording } = context;
  const texts = wording.texts.report.sections.maturity;
  const names = wording.texts.model.drivers;
  return [
    ...table(
      texts.levers,
      [
        { header: texts.columns.lever, width: 5, rowHeader: true },
        { header: texts.columns.with, width: 5 },
      ],
      (result.maturity?.drivers ?? []).map(({ id, associatedWith }) => [
        names[id as keyof typeof names] ?? id,
        associatedWith.length > 0
          ? enumerate(
              wording,
              associatedWith.map((group) => groupTitle(context, group).toLowerCase()),
            )
          : texts.none,
      ]),
      { dense: true },
    ),
    small(texts.leversNote),
  ];
}
