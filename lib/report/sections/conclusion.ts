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
  title: ({ speech }) => speech.texts.report.sections.conclusion.title,
  blocks: (context) => {
    const { request, result, speech } = context;
    const words = speech.texts.report.sections.conclusion;
    const concluded = conclusion(speech, request, result);
    return [
      lead(concluded.headline),
      ...adviceOf(context, concluded),
      small(concluded.advice.norm),
      keyFigures(figuresOf(context)),
      {
        kind: 'levels',
        items: concluded.capacities.map((capacity) => levelOf(context, capacity)),
      },
      paragraph([{ strong: `${words.firmness} ` }, concluded.firmness]),
      ...conditionsOf(context),
    ];
  },
};

function adviceOf({ result, speech, numberOf }: ReportContext, { advice }: Conclusion): Block[] {
  const words = speech.texts.report.sections.conclusion;
  if (result.basis === 'quick') return [notice('info', advice.title, advice.sentence)];
  const said = paragraph([
    { strong: `${fill(words.advice, { advice: advice.title })} ` },
    advice.sentence,
  ]);
  const ask = fill(words.unknownText, { section: numberOf('review') });
  return advice.id === 'unknown' ? [said, paragraph(ask)] : [said];
}

/** A capacity in one line. Without a level, the range shows how uncertain the indication is. */
export const levelOf = (
  context: Pick<ReportContext, 'speech' | 'result'>,
  { id, level, levelTitle, title, gap, decisive, range }: Conclusion['capacities'][number],
): LevelItem => ({
  level,
  levelTitle,
  title,
  text: [level === null ? `${gap} ${range}` : `${gap} ${decisive}`],
  ...smallBeam(context, id),
});

function smallBeam(
  { speech, result }: Pick<ReportContext, 'speech' | 'result'>,
  capacity: CapacityId,
): Pick<LevelItem, 'figure'> {
  const words = speech.texts.report.sections.capacity;
  const factors = beamFactors(result, capacity, (factor) => titles.factor(speech, factor));
  if (factors.length === 0) return {};
  const caption = fill(words.beamCaption, { capacity: titles.capacity(speech, capacity) });
  const shortfall = words.columns.shortfall.toLowerCase();
  const said = factors.map(
    (factor) => `${factor.label}: ${shortfall} ${score(speech, factor.shortfall)}.`,
  );
  return { figure: { drawing: beamMini(factors), alt: [caption, ...said].join(' ') } };
}

/** The three figures that decide: people, money and time. */
export function figuresOf({
  request,
  result,
  speech,
}: Pick<ReportContext, 'request' | 'result' | 'speech'>): KeyFigure[] {
  const { figures } = speech.texts.report.sections.conclusion;
  const { costs } = result;
  const { start } = request.context.task;
  return [
    costs?.fte != null
      ? {
          label: figures.fte,
          value: fill(figures.fteValue, { value: fte(speech, costs.fte) }),
          detail: figures.fteDetail,
        }
      : { label: figures.fte, value: figures.notGiven },
    costs
      ? {
          label: fill(figures.cost, { years: score(speech, costs.years) }),
          value: euros(speech, costs.total),
          detail:
            costs.uncovered === null
              ? figures.costUncoveredUnknown
              : fill(figures.costDetail, { amount: euros(speech, costs.uncovered) }),
        }
      : { label: figures.costNone, value: figures.notGiven },
    start
      ? { label: figures.start, value: day(speech, start), detail: figures.startDetail }
      : { label: figures.start, value: figures.notGiven },
  ];
}

function conditionsOf({ result, speech, numberOf }: ReportContext): Block[] {
  const words = speech.texts.report.sections.conclusion;
  if (result.basis === 'quick') return [];
  const conditions = result.advice.filter(({ condition }) => condition !== null);
  if (conditions.length === 0) return [paragraph(words.conditionsNone)];
  const shown = conditions.slice(0, MOST_CONDITIONS);
  const more = conditions.length - shown.length;
  const section = numberOf('plan');
  return [
    paragraph([{ strong: words.conditions }]),
    ...list(shown.map(({ id }) => letterSentence(speech, id) ?? id)),
    ...(more > 0
      ? [
          small([
            { link: plural(speech.locale, words.conditionsMore, more, { section }), to: 'plan' },
          ]),
        ]
      : []),
  ];
}
