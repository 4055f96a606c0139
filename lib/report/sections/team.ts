import { distributionColumns } from '@/lib/charts/distribution-columns';
import { gets } from '@/lib/disclosure/audiences';
import { mayNameConsensus } from '@/lib/disclosure/items';
import { RESULT } from '@/lib/disclosure/tables/result';
import {
  levelRange,
  medianLevel,
  optionRows,
  scaleAlt,
  scaleRows,
  splitsOf,
  splitWords,
  spreadIn,
} from '@/lib/findings';
import { fill, plural } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { QuestionDistribution, TeamResult } from '@/lib/model/team/distribution';
import { teamRule } from '@/lib/model/team/smallest-group';
import type { Question } from '@/lib/model/types';
import { facts, heading, notice, paragraph, small, table, typed } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { answerWords } from '@/lib/wording/answer';
import { percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/**
 * How far the team agrees, its consensus and what stays uncertain; never who answered what. The
 * publication copy names the questions and the team's reasons, but no answer and no dissent.
 */
export const teamSection: SectionPlan = {
  id: 'team',
  station: null,
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.team.title,
  included: ({ result }) => result.team !== undefined,
  blocks: (context) => {
    const { team } = context.result;
    return team
      ? [...members(context, team), ...open(context, team), ...settled(context, team)]
      : [];
  },
};

function members({ wording, instrument, findings }: ReportContext, team: TeamResult): Block[] {
  const texts = wording.texts.report.sections.team;
  const { groups, respondents, questions } = team;
  const number = (id: Parameters<typeof teamRule>[1]) =>
    formatNumber(wording.locale, teamRule(instrument, id));
  return [
    paragraph(
      [
        plural(wording.locale, texts.answered, respondents),
        ...(groups ? [fill(texts.groups, groups)] : []),
        ...(groups?.other ? [fill(texts.others, groups)] : []),
        ...(findings.withheld ? [findings.withheld.sentence] : []),
      ].join(' '),
    ),
    ...(questions.length === 0 ? [paragraph(texts.tooFew)] : []),
    small(
      fill(texts.rule, {
        share: percent(wording, teamRule(instrument, 'tailShare')),
        width: number('agreedWidth'),
        agreed: percent(wording, teamRule(instrument, 'agreedShare')),
        minimum: number('minimumAnswers'),
      }),
    ),
  ];
}

function open(context: ReportContext, team: TeamResult): Block[] {
  const { wording, audience } = context;
  const texts = wording.texts.report.sections.team;
  const { median } = RESULT.team.questions.total;
  const splits = splitsOf(team);
  if (team.questions.length === 0) return [];
  if (splits.length === 0) return [paragraph(texts.agreed)];
  return [
    heading('team-open', texts.open),
    paragraph(texts.openIntro),
    ...about(context, median, () => scaleFigures(context, splits)),
    ...(gets(audience, median) ? openWithAnswers(context, splits) : openWithout(context, splits)),
    ...about(context, median, () =>
      splits.flatMap((distribution) => choiceTable(context, distribution)),
    ),
    notice('info', texts.todoTitle, texts.todo),
  ];
}

/** Most rows of a figure, so that it need not shrink, and most figures. */
const MOST_ROWS = 3;
const MOST_DRAWN = 12;

function scaleFigures({ wording }: ReportContext, splits: QuestionDistribution[]): Block[] {
  const texts = wording.texts.model.spread;
  const all = splits.filter(({ total }) => total.median !== null);
  const scales = all.slice(0, MOST_DRAWN);
  if (scales.length === 0) return [];
  const caption = texts.columnsCaption;
  const parts = Math.ceil(scales.length / MOST_ROWS);
  const figures = Array.from({ length: parts }, (_, at): Block => {
    const part = scales.slice(at * MOST_ROWS, (at + 1) * MOST_ROWS);
    return {
      kind: 'figure',
      drawing: distributionColumns(
        scaleRows(wording, part),
        {
          ...wording.texts.model.teamGroups,
          steps: ['0', '1', '2', '3', '4'],
          unknown: wording.texts.findings.answers.unknown,
        },
        'wide',
      ),
      caption: parts === 1 ? caption : fill(texts.columnsPart, { caption, part: at + 1, parts }),
      alt: scaleAlt(wording, part),
    };
  });
  const apart = scales.some(({ groups }) => groups !== null);
  return [
    ...figures,
    small(
      [
        apart ? texts.columnsReading : texts.columnsReadingTotal,
        ...(all.length > MOST_DRAWN ? [fill(texts.columnsMost, { count: MOST_DRAWN })] : []),
      ].join(' '),
    ),
  ];
}

function openWithAnswers({ wording }: ReportContext, splits: QuestionDistribution[]): Block[] {
  const { openTable, columns } = wording.texts.report.sections.team;
  const right = { align: 'right' } as const;
  return table(
    openTable,
    [
      { header: columns.question, width: 4, rowHeader: true },
      { header: columns.median, width: 1.4, ...right },
      { header: columns.quartiles, width: 1.8, ...right },
      { header: columns.political, width: 1.4, ...right },
      { header: columns.administrative, width: 2.2, ...right },
      { header: columns.why, width: 4.2 },
    ],
    splits.map((distribution) => [
      titles.question(wording, distribution.question),
      medianLevel(wording, distribution.total),
      levelRange(wording, distribution.total.quartiles),
      medianLevel(wording, distribution.groups?.political),
      medianLevel(wording, distribution.groups?.administrative),
      splitWords(wording, distribution).join(' '),
    ]),
    { dense: true },
  );
}

function openWithout({ wording }: ReportContext, splits: QuestionDistribution[]): Block[] {
  const { openTable, columns } = wording.texts.report.sections.team;
  return table(
    openTable,
    [
      { header: columns.question, width: 5, rowHeader: true },
      { header: columns.why, width: 7 },
    ],
    splits.map((distribution) => [
      titles.question(wording, distribution.question),
      splitWords(wording, distribution).join(' '),
    ]),
    { dense: true },
  );
}

/** A question with options has no levels to draw: how many members chose each. */
function choiceTable(
  { wording, instrument }: ReportContext,
  distribution: QuestionDistribution,
): Block[] {
  const question = questionIn(instrument.questions, distribution.question);
  if (!question || distribution.total.median !== null) return [];
  const { spread: texts, teamGroups } = wording.texts.model;
  const right = { align: 'right' } as const;
  const apart = distribution.groups !== null;
  return table(
    fill(wording.texts.report.sections.team.choiceTable, {
      question: titles.question(wording, distribution.question),
    }),
    [
      { header: texts.option, width: 6, rowHeader: true },
      { header: texts.members, width: 1.6, ...right },
      ...(apart
        ? [
            { header: teamGroups.political, width: 1.6, ...right },
            { header: teamGroups.administrative, width: 2.2, ...right },
          ]
        : []),
    ],
    optionRows(wording, question, distribution).map(({ label, members: all, ...groups }) => [
      label,
      String(all),
      ...(apart ? [String(groups.political), String(groups.administrative)] : []),
    ]),
    { dense: true },
  );
}

const questionIn = (questions: readonly Question[], id: string) =>
  questions.find((question) => question.id === id);

function settled(context: ReportContext, team: TeamResult): Block[] {
  const { wording, audience } = context;
  const texts = wording.texts.report.sections.team;
  const shown = team.settled.filter((id) => mayNameConsensus(audience, spreadIn(team, id)));
  if (shown.length === 0) return [];
  return [
    heading('team-settled', texts.settled),
    paragraph(texts.settledIntro),
    ...shown.flatMap((id) => oneSettled(context, team, id)),
  ];
}

function oneSettled(context: ReportContext, team: TeamResult, id: string): Block[] {
  const { wording, request, instrument } = context;
  const texts = wording.texts.report.sections.team;
  const agreed = request.consensus?.[id];
  const question = questionIn(instrument.questions, id);
  if (!agreed || !question) return [];
  const { total } = spreadIn(team, id) ?? {};
  const before =
    total && total.median !== null
      ? fill(texts.beforeSpread, {
          median: medianLevel(wording, total),
          quartiles: levelRange(wording, total.quartiles),
        })
      : null;
  const reason = agreed.reason.trim();
  const dissent = agreed.dissent?.trim();
  return [
    paragraph([{ strong: titles.question(wording, id) }]),
    ...(agreed.value === undefined
      ? []
      : [
          facts([
            [texts.value, answerWords(wording, question, agreed.value)],
            [texts.before, before],
          ]),
        ]),
    ...(reason ? typed(fill(texts.reason, { reason })) : []),
    ...(dissent ? typed(fill(texts.dissent, { dissent })) : []),
  ];
}
