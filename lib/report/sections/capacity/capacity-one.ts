import { beam } from '@/lib/charts/beam';
import type { BeamFactor } from '@/lib/charts/beam-factor';
import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/tables/result';
import { fill, plural } from '@/lib/i18n/fill';
import { defaultAssumptions } from '@/lib/model';
import { assume } from '@/lib/model/assumptions';
import type { CapacityResult, FactorResult } from '@/lib/model/result';
import { heading, paragraph, small, table } from '@/lib/report/blocks';
import type { ReportContext } from '@/lib/report/context';
import { about } from '@/lib/report/context';
import type { Block } from '@/lib/report/types';
import { capacityWords } from '@/lib/wording';
import { beamFactors } from '@/lib/wording/beam-factors';
import { enumerate, percent, score, span, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** One capacity: its conclusion, beam, factors in numbers and open questions. */
export function oneCapacity(context: ReportContext, capacity: CapacityResult): Block[] {
  const { wording, result } = context;
  const texts = capacityWords(wording, result, capacity);
  return [
    heading(`capacity-${capacity.id}`, texts.title),
    paragraph(
      capacity.level === null
        ? [texts.gap, ' ', texts.decisive]
        : [
            { level: capacity.level, title: `${texts.levelTitle}. ` },
            `${texts.gap} ${texts.decisive} ${texts.range}`,
            ...(texts.after ? [` ${texts.after}`] : []),
          ],
    ),
    ...withheld(context, capacity),
    ...beamFigure(context, capacity),
    ...factorTable(context, capacity),
    ...remarks(context, capacity),
    ...openQuestions(context, capacity),
  ];
}

const factorsOf = ({ result }: ReportContext, { id }: CapacityResult): FactorResult[] =>
  result.factors.filter((factor) => factor.capacity === id);

function withheld(context: ReportContext, capacity: CapacityResult): Block[] {
  if (capacity.level !== 'unknown') return [];
  const { wording, instrument } = context;
  const texts = wording.texts.report.sections.capacity;
  const most = assume(defaultAssumptions(instrument), 'withholdShare');
  return [
    paragraph(
      capacity.unknownShare > most
        ? fill(texts.withheld, { share: percent(wording, capacity.unknownShare) })
        : texts.withheldFactor,
    ),
  ];
}

function beamFigure({ wording, result }: ReportContext, { id }: CapacityResult): Block[] {
  const texts = wording.texts.report.sections.capacity;
  const { columns } = texts;
  const factors = beamFactors(result, id, (factor) => titles.factor(wording, factor));
  if (factors.length === 0) return [];
  const shortfall = ({ shortfall: points }: BeamFactor) => {
    if (points === null) return texts.beamUnknown;
    return wholeScore(points) === 0
      ? texts.beamNone
      : fill(texts.beamShort, { shortfall: score(wording, points) });
  };
  return [
    {
      kind: 'figure',
      drawing: beam(factors, { shortfall, asked: columns.demand, had: columns.supply }),
      caption: fill(texts.beamCaption, { capacity: titles.capacity(wording, id) }),
      alt: factors
        .map(
          (factor) =>
            `${factor.label}: ${columns.demand.toLowerCase()} ${score(wording, factor.demand)}, ${columns.supply.toLowerCase()} ${score(wording, factor.supply)}, ${columns.shortfall.toLowerCase()} ${score(wording, factor.shortfall)}, ${columns.range.toLowerCase()} ${span(wording, factor.bounds)}, ${columns.after.toLowerCase()} ${score(wording, factor.after)}.`,
        )
        .join(' '),
    },
  ];
}

function factorTable(context: ReportContext, capacity: CapacityResult): Block[] {
  const { wording } = context;
  const texts = wording.texts.report.sections.capacity;
  const { columns } = texts;
  const right = { align: 'right' } as const;
  return table(
    fill(texts.factorsTable, { capacity: titles.capacity(wording, capacity.id) }),
    [
      { header: columns.factor, width: 5, rowHeader: true },
      { header: columns.demand, width: 2, ...right },
      { header: columns.supply, width: 2, ...right },
      { header: columns.shortfall, width: 1.7, ...right },
      { header: columns.range, width: 1.8, ...right },
      { header: columns.headroom, width: 2, ...right },
      { header: columns.after, width: 2, ...right },
    ],
    factorsOf(context, capacity)
      .filter(({ left }) => !left)
      .map(({ id, demand, supply, shortfall, bounds, headroom, shortfallAfter }) => [
        titles.factor(wording, id),
        score(wording, demand),
        score(wording, supply),
        score(wording, shortfall),
        span(wording, bounds?.shortfall ?? null),
        score(wording, headroom),
        score(wording, shortfallAfter),
      ]),
  );
}

function remarks(context: ReportContext, capacity: CapacityResult): Block[] {
  const { wording } = context;
  const texts = wording.texts.report.sections.capacity;
  const factors = factorsOf(context, capacity);
  const left = factors.filter((factor) => factor.left).map(({ id }) => titles.factor(wording, id));
  return [
    ...(left.length > 0
      ? [
          small(
            plural(wording.locale, texts.left, left.length, { factors: enumerate(wording, left) }),
          ),
        ]
      : []),
    ...about(context, RESULT.factors.limitedBy, () =>
      factors.flatMap(({ id, limitedBy }) =>
        limitedBy === null
          ? []
          : small(
              fill(texts.limited, {
                factor: titles.factor(wording, id),
                question: titles.question(wording, limitedBy),
              }),
            ),
      ),
    ),
  ];
}

function openQuestions(context: ReportContext, { id, ask }: CapacityResult): Block[] {
  const { wording, audience } = context;
  const texts = wording.texts.report.sections.capacity;
  const open = ask.reduce((count, { questions }) => count + questions.length, 0);
  if (open === 0) return [];
  if (!gets(audience, RESULT.capacities.ask.questions)) {
    return [small(plural(wording.locale, texts.openQuestions, open))];
  }
  const { roles } = wording.texts.model;
  return table(
    fill(texts.ask, { capacity: titles.capacity(wording, id) }),
    [
      { header: texts.columns.role, width: 2, rowHeader: true },
      { header: texts.columns.questions, width: 7 },
    ],
    ask.map(({ role, questions }) => [
      roles[role as keyof typeof roles] ?? role,
      questions.map((question) => titles.question(wording, question)).join(' '),
    ]),
  );
}
