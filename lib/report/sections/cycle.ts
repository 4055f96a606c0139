import { type CycleStation, cycle } from '@/lib/charts/cycle';
import { fill, plural } from '@/lib/i18n/fill';
import { hidden, isKnown } from '@/lib/model';
import { paragraph, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { score, wholeScore } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** The stations of a round, with the section of the report on each. */
const STATIONS = [
  ['objective', 'task'],
  ['capacity', 'capacity'],
  ['potential', 'potential'],
  ['perceptions', 'perceptions'],
  ['construct', 'construct'],
  ['decide', 'plan'],
] as const;

type StationId = (typeof STATIONS)[number][0];

/** A constraint that still blocks at least half of what it applies to. */
const HEAVY = 0.5;

/** The cycle as a figure, with this round's finding at each station. */
export const cycleSection: SectionPlan = {
  id: 'cycle',
  station: null,
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.cycle.title,
  blocks: (context) => {
    const { wording, request, numberOf } = context;
    const texts = wording.texts.report.sections.cycle;
    const stations = stationsOf(context);
    const rounds = request.previousRound ? 1 : 0;
    return [
      paragraph(texts.intro),
      {
        kind: 'figure',
        drawing: cycle(stations, rounds),
        caption: rounds ? texts.captionRounds : texts.caption,
        alt: stations.map(({ label, finding }) => `${label}: ${finding}.`).join(' '),
      },
      ...table(
        texts.table,
        [
          { header: texts.station, width: 4, rowHeader: true },
          { header: texts.finding, width: 7 },
          { header: texts.where, width: 1, align: 'right' },
        ],
        stations.map(({ label, finding = '' }, at) => {
          const section = STATIONS[at]?.[1] ?? 'cycle';
          return [label, finding, [{ link: numberOf(section), to: section }]];
        }),
      ),
    ];
  },
};

function stationsOf(context: ReportContext): CycleStation[] {
  const { wording, request } = context;
  const texts = wording.texts.report.sections.cycle.findings;
  const seen = seenStations(context);
  return STATIONS.map(([id]) => {
    const open = !seen.has(id);
    return {
      id,
      label: titles.station(wording, id),
      state: open ? 'open' : request.previousRound ? 'revisited' : 'visited',
      finding: open ? texts.open : FINDINGS[id](context),
    };
  });
}

function seenStations({ request, instrument, combined: { answers } }: ReportContext): Set<string> {
  const unreachable = hidden(instrument.questions, answers);
  const seen = instrument.questions
    .filter(({ id }) => isKnown(answers[id]) && !unreachable.has(id))
    .map(({ station }) => station);
  const decided = (request.plan?.length ?? 0) > 0 || request.reviewOn !== undefined;
  return new Set(decided ? [...seen, 'decide'] : seen);
}

const FINDINGS: Record<StationId, (context: ReportContext) => string> = {
  objective: ({ wording, result }) => {
    const texts = wording.texts.report.sections.cycle.findings;
    const heaviest = result.factors.toSorted((a, b) => (b.demand ?? -1) - (a.demand ?? -1))[0];
    if (!heaviest || heaviest.demand === null) return texts.open;
    return fill(texts.objective, {
      factor: titles.factor(wording, heaviest.id),
      demand: score(wording, heaviest.demand),
    });
  },
  capacity: ({ wording, result }) => {
    const texts = wording.texts.report.sections.cycle.findings;
    const widest = result.capacities.toSorted((a, b) => (b.gap ?? -1) - (a.gap ?? -1))[0];
    if (!widest || widest.gap === null) return texts.capacityNone;
    return fill(texts.capacity, {
      capacity: titles.capacity(wording, widest.id),
      gap: score(wording, widest.gap),
    });
  },
  potential: ({ wording, result, combined }) => {
    const texts = wording.texts.report.sections.cycle.findings;
    const considered = combined.answers['construct-considered'];
    if (considered === 'none') return texts.noConstruct;
    const heavy = result.constraints.filter(({ binding }) => binding >= HEAVY).length;
    return heavy > 0 ? plural(wording.locale, texts.potential, heavy) : texts.potentialNone;
  },
  perceptions: ({ wording, result }) => {
    const texts = wording.texts.report.sections.cycle.findings;
    const { dominant } = result.views;
    if (!dominant) return texts.perceptionsNone;
    return fill(texts.perceptions, { view: wording.texts.model.views[dominant].title });
  },
  construct: ({ wording, result, combined }) => {
    const texts = wording.texts.report.sections.cycle.findings;
    const considered = combined.answers['construct-considered'];
    if (considered === 'none') return texts.noConstruct;
    const change = ({ gap, gapAfter }: (typeof result.capacities)[number]) =>
      Math.abs(wholeScore(gapAfter ?? 0) - wholeScore(gap ?? 0));
    const most = result.capacities.toSorted((a, b) => change(b) - change(a))[0];
    if (!most || change(most) === 0) return texts.constructNone;
    return fill(texts.construct, {
      capacity: titles.capacity(wording, most.id),
      gap: score(wording, most.gap),
      after: score(wording, most.gapAfter),
    });
  },
  decide: ({ wording, request }) => {
    const texts = wording.texts.report.sections.cycle.findings;
    const actions = request.plan?.length ?? 0;
    return actions > 0 ? plural(wording.locale, texts.decide, actions) : texts.decideNone;
  },
};
