import { viewProfile } from '@/lib/charts/view-profile';
import { fill } from '@/lib/i18n/fill';
import { VIEWS } from '@/lib/model/types';
import { paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { score } from '@/lib/wording/numbers';

/** Within this many points of the middle the two orientations are in balance. */
const BALANCED = 25;

/** How the team looks at technology: described, never graded. */
export const perceptionsSection: SectionPlan = {
  id: 'perceptions',
  station: 'perceptions',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.perceptions.title,
  blocks: (context) => {
    const { result, wording } = context;
    const texts = wording.texts.report.sections.perceptions;
    if (VIEWS.every((view) => result.views[view] === null)) return [paragraph(texts.none)];
    return [
      paragraph(texts.intro),
      paragraph(described(context)),
      ...profile(context),
      small(texts.authors),
    ];
  },
};

function described({ result, wording }: ReportContext): string {
  const { model, report } = wording.texts;
  const texts = report.sections.perceptions;
  const { dominant, oneSidedness, orientation } = result.views;
  const direction =
    orientation === null
      ? null
      : orientation > BALANCED
        ? 'transformational'
        : orientation < -BALANCED
          ? 'incremental'
          : 'balanced';
  return [
    dominant
      ? fill(texts.dominant, { view: model.views[dominant].title.toLowerCase() })
      : texts.mixed,
    ...(dominant && oneSidedness !== null
      ? [fill(texts.oneSided, { points: score(wording, oneSidedness) })]
      : []),
    ...(direction ? [model.viewOrientation[direction]] : []),
  ].join(' ');
}

function profile({ result, wording }: ReportContext): Block[] {
  const { model, report } = wording.texts;
  const texts = report.sections.perceptions;
  const rows = VIEWS.map((view) => ({ label: model.views[view].title, value: result.views[view] }));
  return [
    {
      kind: 'figure',
      drawing: viewProfile(rows, texts.ends as [string, string], 'wide'),
      caption: texts.caption,
      alt: rows.map(({ label, value }) => `${label}: ${score(wording, value)}.`).join(' '),
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
        score(wording, result.views[view]),
        model.views[view].text,
      ]),
      { dense: true },
    ),
  ];
}
