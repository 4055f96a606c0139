import { stepBars } from '@/lib/charts/step-bars';
import { missingWords } from '@/lib/findings';
import { VIEWS, type ViewId } from '@/lib/model/types';
import { paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { mean } from '@/lib/wording/numbers';

/** How the team looks at technology: described, never graded. */
export const perceptionsSection: SectionPlan = {
  id: 'perceptions',
  station: 'perceptions',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.perceptions.title,
  blocks: (context) => {
    const { result, findings, wording } = context;
    const texts = wording.texts.report.sections.perceptions;
    const some = VIEWS.some((view) => result.views[view] !== null);
    return [
      ...(some ? [paragraph(texts.intro)] : []),
      ...told(findings, 'dominantView', 'views'),
      ...(some ? [...profile(context), small(texts.authors)] : []),
    ];
  },
};

const meanOfView = ({ result, instrument, wording }: ReportContext, view: ViewId): string =>
  result.views[view] === null
    ? missingWords(
        wording,
        result,
        instrument.questions.flatMap((question) => (question.view === view ? [question.id] : [])),
      )
    : mean(wording, result.views[view]);

function profile(context: ReportContext): Block[] {
  const { result, wording } = context;
  const { model, report } = wording.texts;
  const texts = report.sections.perceptions;
  const rows = VIEWS.map((view) => ({
    label: model.views[view].title,
    value: result.views[view],
    text: meanOfView(context, view),
  }));
  return [
    {
      kind: 'figure',
      drawing: stepBars(rows, texts.steps, 'wide'),
      caption: texts.caption,
      alt: rows.map(({ label, text }) => `${label}: ${text}.`).join(' '),
    },
    ...table(
      texts.table,
      [
        { header: texts.columns.view, width: 2.6, rowHeader: true },
        { header: texts.columns.value, width: 1.4, align: 'right' },
        { header: texts.columns.meaning, width: 7 },
      ],
      VIEWS.map((view) => [
        model.views[view].title,
        meanOfView(context, view),
        model.views[view].text,
      ]),
      { dense: true },
    ),
  ];
}
