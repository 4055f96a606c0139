import { type CycleStation, cycle } from '@/lib/charts/cycle';
import { anyTooFew, binds, shortIn } from '@/lib/findings';
import { fill, plural } from '@/lib/i18n/fill';
import { hidden, isKnown } from '@/lib/model';
import { PLAN_STATUSES } from '@/lib/model/types';
import { paragraph, table } from '@/lib/report/blocks';
import type { ReportContext, SectionPlan } from '@/lib/report/context';
import { enumerate } from '@/lib/wording/numbers';
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

/** The cycle as a figure, with this round's finding at each station. */
export const cycleSection: SectionPlan = {
  id: 'cycle',
  station: null,
  annex: false,
  title: ({ wording }) => wording.texts.report.sections.cycle.title,
  blocks: (context) => {
    const { wording, result, numberOf } = context;
    const texts = wording.texts.report.sections.cycle;
    const stations = stationsOf(context);
    const rounds = result.round ? 1 : 0;
    return [
      paragraph(texts.intro),
      {
        kind: 'figure',
        drawing: cycle(stations, rounds),
        caption: rounds ? texts.captionRounds : texts.caption,
        alt: stations
          .map(({ label, finding, reenter }) =>
            [`${label}: ${finding}.`, ...(reenter ? [reenter] : [])].join(' '),
          )
          .join(' '),
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
  const { wording, result, findings } = context;
  const texts = wording.texts.report.sections.cycle.findings;
  const seen = seenStations(context);
  return STATIONS.map(([id]) => {
    const open = !seen.has(id);
    const round = result.round?.stations.find((station) => station.id === id);
    return {
      id,
      label: titles.station(wording, id),
      state: open ? 'open' : round?.state === 'changed' ? 'changed' : 'visited',
      finding: !open ? FINDINGS[id](context) : isTooFew(context, id) ? texts.tooFew : texts.open,
      ...(round?.reenter ? { reenter: findings[`reenter.${id}`]?.sentence } : {}),
    };
  });
}

/** Whether members answered too little at a station for it to count, rather than not at all. */
const isTooFew = ({ result, instrument }: ReportContext, station: string): boolean =>
  anyTooFew(
    result,
    instrument.questions.flatMap((question) => (question.station === station ? [question.id] : [])),
  );

function seenStations({ request, instrument, combined: { answers } }: ReportContext): Set<string> {
  const unreachable = hidden(instrument.questions, answers);
  const seen = instrument.questions
    .filter(({ id }) => isKnown(answers[id]) && !unreachable.has(id))
    .map(({ station }) => station);
  const decided = (request.plan?.length ?? 0) > 0 || request.reviewOn !== undefined;
  return new Set(decided ? [...seen, 'decide'] : seen);
}

const FINDINGS: Record<StationId, (context: ReportContext) => string> = {
  objective: ({ wording, findings }) =>
    fill(wording.texts.report.sections.cycle.findings.objective, {
      norm: findings.norm?.figure ?? '',
    }),
  capacity: ({ wording, result }) => {
    const texts = wording.texts.report.sections.cycle.findings;
    const short = result.capacities.reduce((sum, { id }) => sum + shortIn(result, id).length, 0);
    if (short > 0) return plural(wording.locale, texts.capacity, short);
    const open = result.factors.some(({ shortfall }) => shortfall.best < shortfall.worst);
    return open ? texts.capacityOpen : texts.capacityNone;
  },
  potential: ({ wording, result, findings }) => {
    const texts = wording.texts.report.sections.cycle.findings;
    const { initiative } = findings;
    if (initiative && !CONSIDERED.has(initiative.class)) return bare(initiative.sentence);
    const binding = result.constraints.filter(binds).length;
    return binding > 0 ? plural(wording.locale, texts.potential, binding) : texts.potentialNone;
  },
  perceptions: ({ findings }) => bare((findings.dominantView ?? findings.views)?.sentence ?? ''),
  construct: ({ wording, findings }) => {
    const { construct } = wording.texts.report.sections.cycle.findings;
    const turn = findings['reading.running']?.class as keyof typeof construct | undefined;
    return turn ? construct[turn] : bare(findings.initiative?.sentence ?? '');
  },
  decide: ({ wording, request }) => {
    const texts = wording.texts.report.sections.cycle.findings;
    const plan = request.plan ?? [];
    if (plan.length === 0) return texts.decideNone;
    const counted = PLAN_STATUSES.flatMap((status) => {
      const count = plan.filter((item) => (item.status ?? 'open') === status).length;
      return count > 0 ? fill(texts.decideState[status], { count }) : [];
    });
    return enumerate(wording, counted);
  },
};

const CONSIDERED = new Set(['concrete', 'idea']);

/** A sentence as a cell: without its stop. */
const bare = (sentence: string): string => sentence.replace(/\.$/, '');
