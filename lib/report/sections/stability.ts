import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { KNOWN_LEVELS } from '@/lib/model';
import type { KnownLevel } from '@/lib/model/types';
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
  title: ({ speech }) => speech.texts.report.sections.stability.title,
  blocks: (context) => [
    paragraph(firmness(context.speech, context.result)),
    ...runs(context),
    ...drivers(context),
    ...reservations(context),
  ],
};

function runs({ result, speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.stability;
  const { stability } = result.overall;
  if (!stability) return [paragraph(words.notRun)];
  return [
    paragraph(
      fill(words.runs, {
        runs: formatNumber(speech.locale, stability.runs),
        seed: String(stability.seed),
      }),
    ),
    ...spread({ result, speech }),
  ];
}

/** The spread of each gap, with the share of the runs at each level; a quick check has no levels. */
function spread({ result, speech }: Pick<ReportContext, 'result' | 'speech'>): Block[] {
  const words = speech.texts.report.sections.stability;
  const { columns } = words;
  const { levels } = speech.texts.model;
  const right = { align: 'right' } as const;
  const shown = result.basis === 'quick' ? [] : KNOWN_LEVELS;
  const shares = (given: Record<KnownLevel, number> | undefined) =>
    shown.map((level) =>
      given ? percent(speech, given[level]) : speech.texts.report.words.unknown,
    );
  return table(
    shown.length > 0 ? words.table : words.quickTable,
    [
      { header: columns.capacity, width: 4, rowHeader: true },
      { header: columns.p5, width: 1.4, ...right },
      { header: columns.p50, width: 1.6, ...right },
      { header: columns.p95, width: 1.4, ...right },
      ...shown.map((level) => ({ header: levels[level].title, width: 2.3, ...right })),
    ],
    [
      ...result.capacities.map(({ id, stability }) => [
        titles.capacity(speech, id),
        score(speech, stability?.p5 ?? null),
        score(speech, stability?.p50 ?? null),
        score(speech, stability?.p95 ?? null),
        ...shares(stability?.levels),
      ]),
      ...(shown.length > 0
        ? [[columns.overall, '', '', '', ...shares(result.overall.stability?.levels)]]
        : []),
    ],
  );
}

function drivers({ result, speech }: ReportContext): Block[] {
  const words = speech.texts.report.sections.stability;
  const moving = result.overall.drivers.filter(({ effect }) => wholeScore(effect) > 0);
  return [
    heading('stability-drivers', words.drivers),
    ...(moving.length === 0 ? [paragraph(words.driversNone)] : []),
    ...table(
      words.driversTable,
      [
        { header: words.columns.driver, width: 9, rowHeader: true },
        { header: words.columns.points, width: 1.4, align: 'right' },
      ],
      moving.map((driver) => [
        'question' in driver
          ? fill(words.question, { title: titles.question(speech, driver.question) })
          : fill(words.assumption, { title: titles.assumption(speech, driver.assumption) }),
        score(speech, driver.effect),
      ]),
    ),
  ];
}

function reservations({ result, speech }: ReportContext): Block[] {
  const { notes } = speech.texts.model;
  const said = result.notes.map((id) => notes[id as keyof typeof notes].text);
  if (said.length === 0) return [];
  const words = speech.texts.report.sections.stability;
  return [heading('stability-notes', words.notes), ...list(said)];
}
