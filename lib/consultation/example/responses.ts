import type { Body, Response, ResponseRequest, Sharing } from '@/lib/consultation/types';
import { sizeClass } from '@/lib/instrument/municipalities/municipalities';
import {
  type Answers,
  type Instrument,
  OWNERS,
  type ScoredCosts,
  type TaskFacts,
} from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';
import { drawAnswers, level } from './draw';

/** What the drawn answers are about. */
export interface DrawnTask {
  task: TaskFacts;
  /** 0 operational – 4 strategic. */
  nature: number;
  /** Steps 0–4 per demand question. */
  demand: Readonly<Record<string, number>>;
}

/** Out of 120: so many answered, of whom the first so many with remarks only, the next in another way. */
const ANSWERED = 78;
export const REMARKS_ONLY = 3;
const OTHERWISE = 2;

/** Shares 0–1 of those who answered. */
const SHARE = {
  named: 0.3,
  region: 0.45,
  decided: 0.55,
  invested: 0.3,
  unknown: 0.03,
  costs: 0.4,
  digital: 0.7,
  concrete: 0.6,
};

/**
 * Drawn answers of part of the bodies: larger ones answer somewhat more often. The same for the same
 * numbers.
 * @param next Numbers from 0 to 1.
 */
export function drawResponses(
  instrument: Instrument,
  bodies: readonly Body[],
  task: DrawnTask,
  next: () => number,
): Response[] {
  const eager = bodies.map((body) => ({ body, order: next() * (isLarge(body) ? 0.75 : 1) }));
  return eager
    .toSorted((a, b) => a.order - b.order)
    .slice(0, ANSWERED)
    .map(({ body }, at): Response => {
      const shared = { body: body.id, sharing: sharingOf(next()), proposalVersion: '2' };
      if (at < REMARKS_ONLY) return { ...shared, kind: 'remarksOnly' };
      if (at < REMARKS_ONLY + OTHERWISE) return { ...shared, sharing: 'region', kind: 'otherwise' };
      return {
        ...shared,
        kind: 'assessed',
        state: next() < SHARE.decided ? 'decided' : 'administrative',
        request: drawRequest(instrument, body, task, next),
      };
    });
}

const isLarge = ({ population = 0 }: Body): boolean => sizeClass(population) !== 'small';

function sharingOf(chance: number): Sharing {
  if (chance < SHARE.named) return 'named';
  return chance < SHARE.named + SHARE.region ? 'region' : 'counted';
}

function drawRequest(
  instrument: Instrument,
  body: Body,
  { task, nature, demand }: DrawnTask,
  next: () => number,
): ResponseRequest {
  const invested = next() < SHARE.invested;
  const size = isLarge(body) ? 'large' : 'small';
  const kind = invested ? (`${size}Invested` as const) : size;
  const drawn = drawAnswers(instrument, { kind, nature, demand }, next);
  const answers = {
    ...drawn,
    ...views(instrument, next),
    ...besides(next),
    ...digital(instrument, next),
  };
  for (const { id, side } of instrument.questions) {
    if ((side === 'demand' || side === 'supply') && next() < SHARE.unknown) answers[id] = UNKNOWN;
  }
  const { name, population = 0, province } = body;
  return {
    context: {
      municipality: { ...(name && { name }), population, ...(province && { province }) },
      task,
    },
    norm: 'firstTier',
    answers,
    ...(next() < SHARE.costs && { costs: costsOf(population, next) }),
  };
}

const pick = <T>(list: readonly T[], chance: number): T =>
  list[Math.min(list.length - 1, Math.floor(chance * list.length))]!;

/** Every body leans to one view of technology. */
function views({ questions }: Instrument, next: () => number): Answers {
  const leaning = pick(['tool', 'tool', 'computational', 'proxy', 'ensemble'], next());
  return Object.fromEntries(
    questions
      .filter(({ side }) => side === 'view')
      .map(({ id, view }) => [id, level((view === leaning ? 2.8 : 1.6) + 2 * next() - 1)]),
  );
}

function besides(next: () => number): Answers {
  const kind = pick(['no', 'no', 'sporadic', 'sporadic', 'continuity', 'strategic'], next());
  return {
    'context-formal-autonomy': level(2.6 + 2 * next() - 1),
    'context-ambition': level(2.2 + 2.6 * next() - 1.3),
    'pooling-kind': kind,
    ...(kind !== 'no' && {
      'pooling-partner': pick(['none', 'candidate', 'candidate', 'agreed'], next()),
      'pooling-tradition': level(1 + 3 * next()),
      'pooling-coordination': level(3.4 * next()),
      'pooling-it': level(1 + 2.6 * next()),
    }),
  };
}

/** What lies with others is more often left to others. */
const LEFT = ['nobody', 'others', 'others', 'ourselvesOpen', 'agreed'] as const;

/** An initiative: hopes are higher than what is there to make them true. */
function digital({ questions }: Instrument, next: () => number): Answers {
  if (next() >= SHARE.digital) return {};
  const answers: Answers = {
    'construct-considered': next() < SHARE.concrete ? 'concrete' : 'idea',
    'maturity-imonitor': pick(['1', '2', '2', '3', '4'], next()),
    'security-audit': next() < 0.5 ? 'yes' : 'no',
    'construct-builder': pick(['central', 'central', 'supplier', 'neighbours', 'own'], next()),
  };
  for (const { id, side, kind, reach } of questions) {
    if (side === 'affordance') answers[id] = level(2.3 + 2.4 * next() - 1.2);
    else if (side === 'constraint') answers[id] = level(1.9 + 2.6 * next() - 1.3);
    else if (side === 'owner') answers[id] = pick(reach === 'own' ? OWNERS : LEFT, next());
    else if (side === 'construct' && kind === 'scale')
      answers[id] = level(1.5 + 2.4 * next() - 1.2);
  }
  return answers;
}

/** Euros a year and at the start, by size, of which part is promised. */
function costsOf(population: number, next: () => number): ScoredCosts {
  const amount = (perInhabitant: number) =>
    Math.round((population * perInhabitant * (0.7 + 0.6 * next())) / 500) * 500;
  const yearly = 25_000 + amount(1.9);
  const fixed = (each: number) => [each, each, each];
  return {
    from: 2029,
    years: 3,
    lines: [
      { oneOff: 15_000 + amount(0.8), perYear: fixed(0), fte: 0, indexed: false },
      { oneOff: 0, perYear: fixed(yearly), fte: level(yearly / 60_000), indexed: true },
    ],
    promised: { oneOff: amount(0.6), perYear: fixed(amount(1.2)), indexed: false },
  };
}
