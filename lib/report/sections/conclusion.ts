import { beamMini } from '@/lib/charts/beam-mini';
import { fill, plural } from '@/lib/i18n/fill';
import type { CapacityId } from '@/lib/model/types';
import { keyFigures, lead, list, notice, paragraph, small } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import type { Block, KeyFigure, LevelItem } from '@/lib/report/types';
import { type Conclusion, conclusion, letterSentence } from '@/lib/wording';
import { beamFactors } from '@/lib/wording/beam-factors';
import { day, euros, fte, score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

const MOST_CONDITIONS = 3;

/** Page one: the conclusion with its advice, key figures, levels, firmness and conditions. */
export const conclusionSection: SectionPlan = {
  id: 'conclusion',
  station: 'decide',
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.conclusion.title,
  blocks: (context) => {
    const { request, result, wording } = context;
    const texts = wording.texts.report.sections.conclusion;
    const concluded = conclusion(wording, request, result);
    return [
      lead(concluded.headline),
      ...adviceOf(context, concluded),
      small(concluded.advice.norm),
      keyFigures(figuresOf(context)),
      {
        kind: 'levels',
        items: concluded.capacities.map((capacity) => levelOf(context, capacity)),
      },
      paragraph([{ strong: `${texts.firmness} ` }, concluded.firmness]),
      ...conditionsOf(context),
    ];
  },
};

function adviceOf({ result, wording, numberOf }: ReportContext, { advice }: Conclusion): Block[] {
  const words = wording.texts.report.sections.conclusion;
  if (result.basis === 'quick') return [notice('info', advice.title, advice.sentence)];
  const texts = paragraph([
    { strong: `${fill(words.advice, { advice: advice.title })} ` },
    advice.sentence,
  ]);
  const ask = fill(words.unknownText, { section: numberOf('review') });
  return advice.id === 'unknown' ? [texts, paragraph(ask)] : [texts];
}

/** A capacity in one line. Without a level, the range shows how uncertain the indication is. */
export const levelOf = (
  context: Pick<ReportContext, 'wording' | 'result'>,
  { id, level, levelTitle, title, gap, decisive, range }: Conclusion['capacities'][number],
): LevelItem => ({
  level,
  levelTitle,
  title,
  text: [level === null ? `${gap} ${range}` : `${gap} ${decisive}`],
  ...smallBeam(context, id),
});

function smallBeam(
  { wording, result }: Pick<ReportContext, 'wording' | 'result'>,
  capacity: CapacityId,
): Pick<LevelItem, 'figure'> {
  const words = wording.texts.report.sections.capacity;
  const factors = beamFactors(result, capacity, (factor) => titles.factor(wording, factor));
  if (factors.length === 0) return {};
  const caption = fill(words.beamCaption, { capacity: titles.capacity(wording, capacity) });
  const shortfall = words.columns.shortfall.toLowerCase();
  const texts = factors.map(
    (factor) => `${factor.label}: ${shortfall} ${score(wording, factor.shortfall)}.`,
  );
  return { figure: { drawing: beamMini(factors), alt: [caption, ...texts].join(' ') } };
}

/** The three figures that decide: people, money and time. */
export function figuresOf({
  request,
  result,
  wording,
}: Pick<ReportContext, 'request' | 'result' | 'wording'>): KeyFigure[] {
  const { figures } = wording.texts.report.sections.conclusion;
  const { costs } = result;
  const { start } = request.context.task;
  return [
    costs?.fte != null
      ? {
          label: figures.fte,
          value: fill(figures.fteValue, { value: fte(wording, costs.fte) }),
          detail: figures.fteDetail,
        }
      : { label: figures.fte, value: figures.notGiven },
    costs
      ? {
          label: fill(figures.cost, { years: score(wording, costs.years) }),
          value: euros(wording, costs.total),
          detail:
            costs.uncovered === null
              ? figures.costUncoveredUnknown
              : fill(figures.costDetail, { amount: euros(wording, costs.uncovered) }),
        }
      : { label: figures.costNone, value: figures.notGiven },
    start
      ? { label: figures.start, value: day(wording, start), detail: figures.startDetail }
      : { label: figures.start, value: figures.notGiven },
  ];
}

function conditionsOf({ result, wording, numberOf }: ReportContext): Block[] {
  const texts = wording.texts.report.sections.conclusion;
  if (result.basis === 'quick') return [];
  const conditions = result.advice.filter(({ condition }) => condition !== null);
  if (conditions.length === 0) return [paragraph(texts.conditionsNone)];
  const shown = conditions.slice(0, MOST_CONDITIONS);
  const more = conditions.length - shown.length;
  const section = numberOf('plan');
  return [
    paragraph([{ strong: texts.conditions }]),
    ...list(shown.map(({ id }) => letterSentence(wording, id) ?? id)),
    ...(more > 0
      ? [
          small([
            { link: plural(wording.locale, texts.conditionsMore, more, { section }), to: 'plan' },
          ]),
        ]
      : []),
  ];
}
