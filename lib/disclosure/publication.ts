import { REQUEST } from '@/lib/disclosure/tables/request';
import { RESULT } from '@/lib/disclosure/tables/result';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest } from '@/lib/model/types';
import { dimensions, openQuestions } from './counts';
import { type Disclosed, disclose } from './disclose';
import { mayNameAction } from './items';
import { boundsOf, scoreOf, shareOf } from './precision';

type Told = Disclosed<AssessmentResult, typeof RESULT, 'publication'>;

/** A request as the readers of a working or a publication copy get it. */
export type ReadRequest = Disclosed<AssessRequest, typeof REQUEST, 'file' | 'publication'>;

/** What may be published of a request. */
export function requestForPublication(request: ReadRequest) {
  const { plan, ...told } = disclose('publication', REQUEST, request);
  return { ...told, plan: plan?.filter((item) => mayNameAction('publication', item)) };
}

/** The request in the data of a publication copy: the task, the municipality and the plan. */
export function publicRequest(request: ReadRequest) {
  const { locale, fictional, context, plan, reviewOn, previousRound } =
    requestForPublication(request);
  const { municipality = {}, task } = context;
  return {
    locale,
    fictional,
    context: { municipality, task },
    plan: plan ?? [],
    reviewOn,
    previousRound,
  };
}

/**
 * The result in the data of a publication copy: what the report prints, as finely as it prints it, and
 * nothing that gives away a single answer.
 */
export function publicResult(result: AssessmentResult) {
  const told = disclose('publication', RESULT, result);
  const { instrumentVersion, norm, basis, overall, reference } = told;
  return {
    instrumentVersion,
    norm,
    basis,
    factors: told.factors.map(publicFactor),
    capacities: told.capacities.map((capacity, at) => ({
      ...publicCapacity(capacity),
      openQuestions: openQuestions(result.capacities[at] ?? { ask: [] }),
    })),
    overall: {
      level: overall.level,
      decidedBy: overall.decidedBy,
      advice: overall.advice,
      stability: overall.stability && {
        runs: overall.stability.runs,
        seed: overall.stability.seed,
        levels: sharesOf(overall.stability.levels),
      },
      drivers: overall.drivers.map((driver) => ({ ...driver, effect: scoreOf(driver.effect) })),
    },
    constraints: told.constraints.map(({ id, reach, binding, factors }) => ({
      id,
      reach,
      binding: shareOf(binding),
      factors,
    })),
    views: publicViews(told),
    maturity: told.maturity && {
      groups: told.maturity.groups.map(({ id, own, known, total }) => ({
        id,
        own: scoreOf(own),
        known,
        total,
      })),
      drivers: told.maturity.drivers.map(({ id, associatedWith }) => ({ id, associatedWith })),
    },
    costs: told.costs,
    oecd: dimensions(result.oecd),
    pooling: { ...publicPooling(told), missing: result.pooling.missing.length },
    autonomy: { usable: scoreOf(told.autonomy.usable) },
    reference: reference && {
      task: reference.task,
      factors: reference.factors.map(({ id, reference: profile, rated, difference }) => ({
        id,
        reference: scoreOf(profile),
        rated: scoreOf(rated),
        difference: scoreOf(difference),
      })),
    },
    flags: told.flags,
    advice: told.advice.map(publicAdvice),
  };
}

const publicFactor = (factor: Told['factors'][number]) => ({
  id: factor.id,
  capacity: factor.capacity,
  left: factor.left,
  demand: scoreOf(factor.demand),
  supply: scoreOf(factor.supply),
  shortfall: scoreOf(factor.shortfall),
  headroom: scoreOf(factor.headroom),
  bounds: factor.bounds && { shortfall: boundsOf(factor.bounds.shortfall) },
  relief: {
    expected: shareOf(factor.relief.expected),
    supported: shareOf(factor.relief.supported),
  },
  addedDemand: scoreOf(factor.addedDemand),
  shortfallAfter: scoreOf(factor.shortfallAfter),
  netEffect: scoreOf(factor.netEffect),
});

const publicCapacity = (capacity: Told['capacities'][number]) => ({
  id: capacity.id,
  gap: scoreOf(capacity.gap),
  gapAfter: scoreOf(capacity.gapAfter),
  level: capacity.level,
  bounds: boundsOf(capacity.bounds),
  boundsAfter: boundsOf(capacity.boundsAfter),
  stability: capacity.stability && publicStability(capacity.stability),
});

type Stability = NonNullable<AssessmentResult['capacities'][number]['stability']>;

const publicStability = ({ p5, p50, p95, levels }: Stability) => ({
  p5: scoreOf(p5),
  p50: scoreOf(p50),
  p95: scoreOf(p95),
  levels: sharesOf(levels),
});

const sharesOf = ({ carries, conditions, strengthen }: Stability['levels']) => ({
  carries: shareOf(carries),
  conditions: shareOf(conditions),
  strengthen: shareOf(strengthen),
});

const publicViews = ({ views }: Told) => ({
  tool: scoreOf(views.tool),
  computational: scoreOf(views.computational),
  proxy: scoreOf(views.proxy),
  ensemble: scoreOf(views.ensemble),
  dominant: views.dominant,
  oneSidedness: scoreOf(views.oneSidedness),
  orientation: scoreOf(views.orientation),
});

const publicPooling = ({ pooling: { fit, scenario } }: Told) => ({
  fit,
  scenario: {
    share: shareOf(scenario.share),
    factors: scenario.factors.map(({ id, shortfall, relieved, remaining }) => ({
      id,
      shortfall: scoreOf(shortfall),
      relieved: scoreOf(relieved),
      remaining: scoreOf(remaining),
    })),
  },
});

const publicAdvice = (measure: Told['advice'][number]) => ({
  id: measure.id,
  station: measure.station,
  actor: measure.actor,
  horizon: measure.horizon,
  change: measure.change,
  condition: measure.condition,
  factors: measure.factors,
  expectedEffect: {
    points: scoreOf(measure.expectedEffect.points),
    factors: measure.expectedEffect.factors.map(({ id, shortfall, shortfallAfter }) => ({
      id,
      shortfall: scoreOf(shortfall),
      shortfallAfter: scoreOf(shortfallAfter),
    })),
  },
  evidence: measure.evidence,
});
