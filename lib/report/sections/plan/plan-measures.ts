import { measureNames } from '@/lib/findings';
import { fill } from '@/lib/i18n/fill';
import type { Advice } from '@/lib/model/result';
import { heading, paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import { sourceWords } from '@/lib/report/context';
import { cell, told } from '@/lib/report/told';
import type { Block } from '@/lib/report/types';
import { titles } from '@/lib/wording/titles';

/** Measures that are written out; the others are named. */
const WRITTEN_OUT = 5;

/** The measures that the findings call for, by expected effect. */
export function measureBlocks(context: ReportContext): Block[] {
  const { result, wording } = context;
  const texts = wording.texts.report.sections.plan;
  const measures = result.advice.filter(({ condition }) => condition === null);
  const title = heading('plan-measures', texts.measures);
  if (measures.length === 0) return [title, paragraph(texts.measuresNone)];
  const others = measures.slice(WRITTEN_OUT);
  return [
    paragraph([{ strong: texts.smallest }]),
    ...told(context.findings, 'smallestSet'),
    title,
    paragraph(texts.measuresIntro),
    ...table(
      texts.measuresTable,
      [
        { header: texts.columns.measure, width: 5.8 },
        { header: texts.columns.who, width: 2.4 },
        { header: texts.columns.effect, width: 2.6 },
      ],
      measures.slice(0, WRITTEN_OUT).map((measure) => row(context, measure)),
      { dense: true },
    ),
    ...(others.length > 0
      ? [
          small(
            fill(texts.more, {
              measures: measureNames(
                wording,
                others.map(({ id }) => id),
              ),
            }),
          ),
        ]
      : []),
  ];
}

function row(context: ReportContext, measure: Advice) {
  const { wording, findings } = context;
  const { model } = wording.texts;
  const { id, actor, horizon, change } = measure;
  const text = model.measures[id as keyof typeof model.measures].text;
  return [
    [
      { strong: `${titles.measure(wording, id)}. ` },
      `${text} `,
      { emphasis: sourceWords(context, measure.evidence) },
    ],
    `${model.actors[actor]}. ${model.horizons[horizon]}. ${model.changes[change]}.`,
    `${capitalized(cell(findings, `measure.${id}`))}.`,
  ];
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
