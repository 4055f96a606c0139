import type { AssessmentResult } from '@/lib/model/result';
import { UNKNOWN } from '@/lib/model/types';
import { flagWords } from '@/lib/wording';
import type { Speech } from '@/lib/wording/texts';
import { titles } from '@/lib/wording/titles';
import { boundsOf, scoreOf, shareOf } from './round';

type Stability = NonNullable<AssessmentResult['capacities'][number]['stability']>;

/**
 * The result of a publication copy: what the report prints, and nothing that gives away a
 * single answer, such as the trace, how severe a constraint is rated, or what raised a flag.
 */
export function publicResult(result: AssessmentResult, speech: Speech) {
  const { instrumentVersion, norm, basis, overall, reference } = result;
  return {
    instrumentVersion,
    norm,
    basis,
    factors: result.factors.map(publicFactor),
    capacities: result.capacities.map(publicCapacity),
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
    constraints: result.constraints.map(({ id, reach, binding, factors }) => ({
      id,
      title: titles.constraint(speech, id),
      reach,
      binding: shareOf(binding),
      factors,
    })),
    views: publicViews(result),
    maturity: result.maturity && {
      groups: result.maturity.groups.map(({ id, own, known, total }) => ({
        id,
        own: scoreOf(own),
        known,
        total,
      })),
      drivers: result.maturity.drivers.map(({ id, associatedWith }) => ({ id, associatedWith })),
    },
    costs: result.costs,
    oecd: publicDimensions(result),
    pooling: publicPooling(result),
    autonomy: { usable: scoreOf(result.autonomy.usable) },
    reference: reference && {
      task: reference.task,
      factors: reference.factors.map(({ id, reference: profile, rated, difference }) => ({
        id,
        reference: scoreOf(profile),
        rated: scoreOf(rated),
        difference: scoreOf(difference),
      })),
    },
    flags: result.flags.map((flag) => ({
      id: flag.id,
      severity: flag.severity,
      ...flagWords(speech, flag),
      evidence: flag.evidence,
    })),
    advice: result.advice.map((measure) => publicAdvice(measure, speech)),
  };
}

const publicFactor = (factor: AssessmentResult['factors'][number]) => ({
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

const publicCapacity = (capacity: AssessmentResult['capacities'][number]) => ({
  id: capacity.id,
  gap: scoreOf(capacity.gap),
  gapAfter: scoreOf(capacity.gapAfter),
  level: capacity.level,
  bounds: boundsOf(capacity.bounds),
  boundsAfter: boundsOf(capacity.boundsAfter),
  stability: capacity.stability && publicStability(capacity.stability),
  openQuestions: capacity.ask.reduce((count, { questions }) => count + questions.length, 0),
});

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

const publicViews = ({ views }: AssessmentResult) => ({
  tool: scoreOf(views.tool),
  computational: scoreOf(views.computational),
  proxy: scoreOf(views.proxy),
  ensemble: scoreOf(views.ensemble),
  dominant: views.dominant,
  oneSidedness: scoreOf(views.oneSidedness),
  orientation: scoreOf(views.orientation),
});

function publicDimensions({ oecd }: AssessmentResult) {
  const chosen = oecd.chosen.filter((id) => id !== UNKNOWN);
  return { chosen: chosen.length, both: chosen.filter((id) => oecd.served.includes(id)).length };
}

const publicPooling = ({ pooling: { fit, missing, scenario } }: AssessmentResult) => ({
  fit,
  missing: missing.length,
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

function publicAdvice(advice: AssessmentResult['advice'][number], speech: Speech) {
  const { id, station, actor, horizon, change, condition, factors, expectedEffect } = advice;
  return {
    id,
    title: titles.measure(speech, id),
    station,
    actor,
    horizon,
    change,
    condition,
    factors,
    expectedEffect: {
      points: scoreOf(expectedEffect.points),
      factors: expectedEffect.factors.map(({ id: factor, shortfall, shortfallAfter }) => ({
        id: factor,
        shortfall: scoreOf(shortfall),
        shortfallAfter: scoreOf(shortfallAfter),
      })),
    },
    evidence: advice.evidence,
  };
}
