import { reliefBars } from '@/lib/charts/relief-bars';
import { hasInitiative, isTouched } from '@/lib/findings';
import { paragraph, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { cell, told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { percent } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { constraintBlocks } from './potential-constraints';

/** What digitalization can relieve, what it asks itself, and what stands in the way. */
export const potentialSection: SectionPlan = {
  id: 'potential',
  station: 'potential',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.potential.title,
  blocks: (context) => {
    const { findings, result, wording } = context;
    const texts = wording.texts.report.sections.potential;
    const noJobCuts = wording.texts.model.notes['no-job-cuts'].text;
    const touched = hasInitiative(result);
    return [
      ...told(findings, 'initiative'),
      ...(touched
        ? [
            paragraph(`${texts.intro} ${noJobCuts}`),
            ...reliefFigure(context),
            ...effectTable(context),
          ]
        : []),
      ...constraintBlocks(context),
    ];
  },
};

function reliefFigure({ result, findings, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.potential;
  const rows = result.factors
    .filter(({ relief }) => relief.expected > 0)
    .map(({ id, relief }) => ({ id, label: titles.factor(wording, id), ...relief }));
  if (rows.length === 0) return [];
  return [
    {
      kind: 'figure',
      drawing: reliefBars(rows, (share) => percent(wording, share), 'wide'),
      caption: texts.caption,
      alt: rows.map(({ id, label }) => `${label}: ${cell(findings, `relief.${id}`)}`).join(' '),
    },
  ];
}

function effectTable({ result, findings, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.potential;
  const { columns } = texts;
  return table(
    texts.table,
    [
      { header: columns.factor, width: 3, rowHeader: true },
      { header: columns.relief, width: 5 },
      { header: columns.load, width: 4 },
    ],
    result.factors
      .filter(isTouched)
      .map(({ id }) => [
        titles.factor(wording, id),
        cell(findings, `relief.${id}`),
        cell(findings, `load.${id}`),
      ]),
    { dense: true },
  );
}
