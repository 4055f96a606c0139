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
  title: ({ speech }) => speech.texts.report.sections.perceptions.title,
  blocks: (context) => {
    const { result, speech } = context;
    const words = speech.texts.report.sections.perceptions;
    if (VIEWS.every((view) => result.views[view] === null)) return [paragraph(words.none)];
    return [
      paragraph(words.intro),
      paragraph(described(context)),
      ...profile(context),
      small(words.authors),
    ];
  },
};

function described({ result, speech }: ReportContext): string {
  const { model, report } = speech.texts;
  const words = report.sections.perceptions;
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
      ? fill(words.dominant, { view: model.views[dominant].title.toLowerCase() })
      : words.mixed,
    ...(dominant && oneSidedness !== null
      ? [fill(words.oneSided, { points: score(speech, oneSidedness) })]
      : []),
    ...(direction ? [model.viewOrientation[direction]] : []),
  ].join(' ');
}

function profile({ result, speech }: ReportContext): Block[] {
  const { model, report } = speech.texts;
  const words = report.sections.perceptions;
  const rows = VIEWS.map((view) => ({ label: model.views[view].title, value: result.views[view] }));
  return [
    {
      kind: 'figure',
      drawing: viewProfile(rows, words.ends as [string, string], 'wide'),
      caption: words.caption,
      alt: rows.map(({ label, value }) => `${label}: ${score(speech, value)}.`).join(' '),
    },
    ...table(
      words.table,
      [
        { header: words.columns.view, width: 2.6, rowHeader: true },
        { header: words.columns.value, width: 1.4, align: 'right' },
        { header: words.columns.meaning, width: 7 },
      ],
      VIEWS.map((view) => [
        model.views[view].title,
        score(speech, result.views[view]),
        model.views[view].text,
      ]),
      { dense: true },
    ),
  ];
}
