import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import type { KnownVerdictLevel } from '@/lib/model/types';
import { KNOWN_LEVELS } from '@/lib/model/types';
import { heading, list, paragraph, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { firmness } from '@/lib/wording';
import { percent, score, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** How certain the conclusion is: simulation runs, most influential answers, and reservations. */
export const stabilitySection: SectionPlan = {
  id: 'stability',
  station: 'decide',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.stability.title,
  blocks: (context) => [
    paragraph(firmness(context.wording, context.result)),
    ...runs(context),
    ...drivers(context),
    ...reservations(context),
  ],
};

function runs({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.stability;
  const { stability } = result.overall;
  if (!stability) return [paragraph(texts.notRun)];
  return [
    paragraph(
      fill(texts.runs, {
        runs: formatNumber(wording.locale, stability.runs),
        seed: String(stability.seed),
      }),
    ),
    ...spread({ result, wording }),
  ];
}

/** The spread of each gap, with the share of the runs at each level; a quick check has no levels. */
function spread({ result, wording }: Pick<ReportContext, 'result' | 'wording'>): Block[] {
  const texts = wording.texts.report.sections.stability;
  const { columns } = texts;
  const { levels } = wording.texts.model;
  const right = { align: 'right' } as const;
  const shown = result.basis === 'quick' ? [] : KNOWN_LEVELS;
  const shares = (given: Record<KnownVerdictLevel, number> | undefined) =>
    shown.map((level) =>
      given ? percent(wording, given[level]) : wording.texts.report.words.unknown,
    );
  return table(
    shown.length > 0 ? texts.table : texts.quickTable,
    [
      { header: columns.capacity, width: 4, rowHeader: true },
      { header: columns.p5, width: 1.4, ...right },
      { header: columns.p50, width: 1.6, ...right },
      { header: columns.p95, width: 1.4, ...right },
      ...shown.map((level) => ({ header: levels[level].title, width: 2.3, ...right })),
    ],
    [
      ...result.capacities.map(({ id, stability }) => [
        titles.capacity(wording, id),
        score(wording, stability?.p5 ?? null),
        score(wording, stability?.p50 ?? null),
        score(wording, stability?.p95 ?? null),
        ...shares(stability?.levels),
      ]),
      ...(shown.length > 0
        ? [[columns.overall, '', '', '', ...shares(result.overall.stability?.levels)]]
        : []),
    ],
  );
}

function drivers({ result, wording }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.stability;
  const moving = result.overall.drivers.filter(({ effect }) => wholeScore(effect) > 0);
  return [
    heading('stability-drivers', texts.drivers),
    ...(moving.length === 0 ? [paragraph(texts.driversNone)] : []),
    ...table(
      texts.driversTable,
      [
        { header: texts.columns.driver, width: 9, rowHeader: true },
        { header: texts.columns.points, width: 1.4, align: 'right' },
      ],
      moving.map((driver) => [
        'question' in driver
          ? fill(texts.question, { title: titles.question(wording, driver.question) })
          : fill(texts.assumption, { title: titles.assumption(wording, driver.assumption) }),
        score(wording, driver.effect),
      ]),
    ),
  ];
}

function reservations({ result, wording }: ReportContext): Block[] {
  const { notes } = wording.texts.model;
  const texts = result.notes.map((id) => notes[id as keyof typeof notes].text);
  if (texts.length === 0) return [];
  const words = wording.texts.report.sections.stability;
  return [heading('stability-notes', words.notes), ...list(texts)];
}
