import { levelRows } from '@/lib/charts/level-rows';
import { findingsUnder } from '@/lib/findings';
import { levelRowsOf, levelWords } from '@/lib/findings/figures';
import { heading, list, paragraph, small } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { cell, told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { oneCapacity } from './capacity-one';

/** Per capacity: its level and parts; then freedom, cooperation and hires beside it. */
export const capacitySection: SectionPlan = {
  id: 'capacity',
  station: 'capacity',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.capacity.title,
  blocks: (context) => [
    paragraph(context.wording.texts.report.sections.capacity.intro),
    ...(context.result.basis === 'quick' ? [] : overview(context)),
    ...context.result.capacities.flatMap((capacity) => oneCapacity(context, capacity)),
    ...autonomy(context),
    ...pooling(context),
    ...planned(context),
  ],
};

function overview({ wording, result, findings }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.capacity;
  return [
    {
      kind: 'figure',
      drawing: levelRows(levelRowsOf(wording, result), levelWords(wording), 'wide'),
      caption: texts.overview,
      alt: result.capacities
        .map(({ id }) => cell(findings, `capacity.${id}`))
        .concat(
          result.capacities.flatMap(({ id }) =>
            ['during', 'running'].flatMap((when) => findings[`${when}.${id}`]?.sentence ?? []),
          ),
        )
        .join(' '),
    },
  ];
}

const autonomy = ({ findings, wording }: ReportContext): Block[] => [
  heading('capacity-autonomy', wording.texts.report.sections.capacity.autonomy),
  ...told(findings, 'autonomy', 'autonomyGap'),
];

function pooling({ findings, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.capacity;
  const relieved = findingsUnder(findings, 'pooling').filter(({ id }) => id !== 'pooling.level');
  return [
    heading('capacity-pooling', texts.pooling),
    ...told(findings, 'pooling', 'poolingMissing', 'poolingMissingNamed', 'pooling.level'),
    ...list(relieved.map(({ sentence }) => sentence)),
    small(texts.poolingIntro),
  ];
}

const planned = ({ findings, wording }: ReportContext): Block[] =>
  findings.planned
    ? [
        heading('capacity-planned', wording.texts.report.sections.capacity.planned),
        ...told(findings, 'planned', 'plannedEffect'),
      ]
    : [];
