import { beam } from '@/lib/charts/beam';
import type { BeamFactor } from '@/lib/charts/beam-factor';
import { gets } from '@/lib/disclosure/audiences';
import { RESULT } from '@/lib/disclosure/result';
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
  const { speech, result } = context;
  const said = capacityWords(speech, result, capacity);
  return [
    heading(`capacity-${capacity.id}`, said.title),
    paragraph(
      capacity.level === null
        ? [said.gap, ' ', said.decisive]
        : [
            { level: capacity.level, title: `${said.levelTitle}. ` },
            `${said.gap} ${said.decisive} ${said.range}`,
            ...(said.after ? [` ${said.after}`] : []),
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
  const { speech, instrument } = context;
  const words = speech.texts.report.sections.capacity;
  const most = assume(defaultAssumptions(instrument), 'withholdShare');
  return [
    paragraph(
      capacity.unknownShare > most
        ? fill(words.withheld, { share: percent(speech, capacity.unknownShare) })
        : words.withheldFactor,
    ),
  ];
}

function beamFigure({ speech, result }: ReportContext, { id }: CapacityResult): Block[] {
  const words = speech.texts.report.sections.capacity;
  const { columns } = words;
  const factors = beamFactors(result, id, (factor) => titles.factor(speech, factor));
  if (factors.length === 0) return [];
  const shortfall = ({ shortfall: points }: BeamFactor) => {
    if (points === null) return words.beamUnknown;
    return wholeScore(points) === 0
      ? words.beamNone
      : fill(words.beamShort, { shortfall: score(speech, points) });
  };
  return [
    {
      kind: 'figure',
      drawing: beam(factors, { shortfall, asked: columns.demand, had: columns.supply }),
      caption: fill(words.beamCaption, { capacity: titles.capacity(speech, id) }),
      alt: factors
        .map(
          (factor) =>
            `${factor.label}: ${columns.demand.toLowerCase()} ${score(speech, factor.demand)}, ${columns.supply.toLowerCase()} ${score(speech, factor.supply)}, ${columns.shortfall.toLowerCase()} ${score(speech, factor.shortfall)}, ${columns.range.toLowerCase()} ${span(speech, factor.bounds)}, ${columns.after.toLowerCase()} ${score(speech, factor.after)}.`,
        )
        .join(' '),
    },
  ];
}

function factorTable(context: ReportContext, capacity: CapacityResult): Block[] {
  const { speech } = context;
  const words = speech.texts.report.sections.capacity;
  const { columns } = words;
  const right = { align: 'right' } as const;
  return table(
    fill(words.factorsTable, { capacity: titles.capacity(speech, capacity.id) }),
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
        titles.factor(speech, id),
        score(speech, demand),
        score(speech, supply),
        score(speech, shortfall),
        span(speech, bounds?.shortfall ?? null),
        score(speech, headroom),
        score(speech, shortfallAfter),
      ]),
  );
}

function remarks(context: ReportContext, capacity: CapacityResult): Block[] {
  const { speech } = context;
  const words = speech.texts.report.sections.capacity;
  const factors = factorsOf(context, capacity);
  const left = factors.filter((factor) => factor.left).map(({ id }) => titles.factor(speech, id));
  return [
    ...(left.length > 0
      ? [
          small(
            plural(speech.locale, words.left, left.length, { factors: enumerate(speech, left) }),
          ),
        ]
      : []),
    ...about(context, RESULT.factors.limitedBy, () =>
      factors.flatMap(({ id, limitedBy }) =>
        limitedBy === null
          ? []
          : small(
              fill(words.limited, {
                factor: titles.factor(speech, id),
                question: titles.question(speech, limitedBy),
              }),
            ),
      ),
    ),
  ];
}

function openQuestions(context: ReportContext, { id, ask }: CapacityResult): Block[] {
  const { speech, audience } = context;
  const words = speech.texts.report.sections.capacity;
  const open = ask.reduce((count, { questions }) => count + questions.length, 0);
  if (open === 0) return [];
  if (!gets(audience, RESULT.capacities.ask.questions)) {
    return [small(plural(speech.locale, words.openQuestions, open))];
  }
  const { roles } = speech.texts.model;
  return table(
    fill(words.ask, { capacity: titles.capacity(speech, id) }),
    [
      { header: words.columns.role, width: 2, rowHeader: true },
      { header: words.columns.questions, width: 7 },
    ],
    ask.map(({ role, questions }) => [
      roles[role as keyof typeof roles] ?? role,
      questions.map((question) => titles.question(speech, question)).join(' '),
    ]),
  );
}
