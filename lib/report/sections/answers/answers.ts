import { gets } from '@/lib/disclosure/audiences';
import { REQUEST } from '@/lib/disclosure/tables/request';
import { anyTooFew, questionNames } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import { hidden } from '@/lib/model';
import type { Combined } from '@/lib/model/team/team';
import type { Question } from '@/lib/model/types';
import { paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { MATURITY_STATION } from '@/lib/report/sections/maturity';
import type { Block } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';
import { answerCell } from './answers-cells';
import { notesOf } from './answers-notes';

/** Every answer and every note. */
export const answersSection: SectionPlan = {
  id: 'answers',
  station: null,
  annex: true,
  title: ({ wording }) => wording.texts.report.sections.answers.title,
  included: ({ audience }) => gets(audience, REQUEST.answers),
  blocks: (context) => {
    const { combined, instrument, wording } = context;
    const texts = wording.texts.report.sections.answers;
    const { answers } = combined;
    const unreachable = hidden(instrument.questions, answers);
    const shown = instrument.questions.filter(({ id }) => !unreachable.has(id));
    const stations = instrument.stations.flatMap(({ id }) =>
      station(
        context,
        id,
        shown.filter((question) => question.station === id),
        combined,
      ),
    );
    return [
      paragraph(stations.length > 0 ? texts.intro : texts.none),
      ...ignored(context),
      ...stations,
    ];
  },
};

function ignored({ result, findings, wording }: ReportContext): Block[] {
  const found = findings.ignored;
  if (!found) return [];
  const { ignoredNamed } = wording.texts.report.sections.answers;
  const questions = questionNames(wording, result.ignored);
  return [small(`${found.sentence} ${fill(ignoredNamed, { questions })}`)];
}

function station(
  context: ReportContext,
  id: string,
  questions: Question[],
  { answers }: Combined,
): Block[] {
  const { wording } = context;
  const texts = wording.texts.report.sections.answers;
  const { columns } = texts;
  const elsewhere = id === MATURITY_STATION;
  const rows = questions.flatMap((question) => {
    const answer = answers[question.id];
    if (question.kind === 'text' || elsewhere) return [];
    const title = titles.question(wording, question.id);
    if (anyTooFew(context.result, [question.id])) return [[title, wording.texts.findings.tooFew]];
    if (answer === undefined) return [];
    return [[title, answerCell(context, question, answer)]];
  });
  const notes = notesOf(context, id, questions, answers);
  if (rows.length === 0 && notes.length === 0) return [];
  return [
    ...table(
      texts.table.replace('{station}', () => titles.station(wording, id)),
      [
        { header: columns.question, width: 7, rowHeader: true },
        { header: columns.answer, width: 5 },
      ],
      rows,
      { dense: true },
    ),
    ...notes,
  ];
}
