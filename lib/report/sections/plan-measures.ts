import { fill } from '@/lib/i18n/fill';
import { heading, paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import { cite } from '@/lib/report/sources';
import type { Block } from '@/lib/report/types';
import { type AdviceItem, expectedEffect } from '@/lib/wording';
import { enumerate } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** Measures that are written out; the others are named. */
const WRITTEN_OUT = 5;

/** The measures that the findings call for, by expected effect. */
export function measureBlocks(context: ReportContext): Block[] {
  const { result, speech } = context;
  const words = speech.texts.report.sections.plan;
  const measures = result.advice.filter(({ condition }) => condition === null);
  const title = heading('plan-measures', words.measures);
  if (measures.length === 0) return [title, paragraph(words.measuresNone)];
  const others = measures.slice(WRITTEN_OUT);
  return [
    title,
    paragraph(words.measuresIntro),
    ...table(
      words.measuresTable,
      [
        { header: words.columns.measure, width: 5.8 },
        { header: words.columns.who, width: 2.4 },
        { header: words.columns.effect, width: 2.6 },
      ],
      measures.slice(0, WRITTEN_OUT).map((measure) => row(context, measure)),
      { dense: true },
    ),
    ...(others.length > 0
      ? [
          small(
            fill(words.more, {
              measures: enumerate(
                speech,
                others.map(({ id }) => `‘${titles.measure(speech, id)}’`),
              ),
            }),
          ),
        ]
      : []),
  ];
}

function row({ speech, evidence }: ReportContext, measure: AdviceItem) {
  const { model } = speech.texts;
  const { id, actor, horizon, change } = measure;
  const text = model.measures[id as keyof typeof model.measures].text;
  return [
    [
      { strong: `${titles.measure(speech, id)}. ` },
      `${text} `,
      { emphasis: cite(evidence, measure.evidence) },
    ],
    `${model.actors[actor]}. ${model.horizons[horizon]}. ${model.changes[change]}.`,
    `${capitalized(expectedEffect(speech, measure))}.`,
  ];
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
