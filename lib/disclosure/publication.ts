import { REQUEST } from '@/lib/disclosure/tables/request';
import { RESULT } from '@/lib/disclosure/tables/result';
import type { AssessmentResult } from '@/lib/model/result';
import type { AssessRequest } from '@/lib/model/types';
import { answersToSettle, dimensions } from './counts';
import { type Disclosed, disclose } from './disclose';
import { mayNameAction, mayNameConsensus } from './items';
import { meanOf, shareOf } from './precision';

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
  const { locale, fictional, context, plan, reviewOn, signOffs, previousRound } =
    requestForPublication(request);
  const { municipality = {}, task } = context;
  return {
    locale,
    fictional,
    context: { municipality, task },
    plan: plan ?? [],
    reviewOn,
    signOffs,
    previousRound,
  };
}

/**
 * The result in the data of a publication copy: what the report prints, as finely as it prints it, and
 * nothing that gives away a single answer.
 */
export function publicResult(result: AssessmentResult) {
  const told = disclose('publication', RESULT, result);
  const { overall } = result;
  return {
    ...told,
    factors: told.factors.map(({ relief, ...factor }) => ({
      ...factor,
      relief: { expected: shareOf(relief.expected), supported: shareOf(relief.supported) },
    })),
    capacities: told.capacities.map((capacity, at) => ({
      ...capacity,
      answersToSettle: answersToSettle(result.capacities[at] ?? { open: [] }),
    })),
    overall: {
      ...told.overall,
      answersToSettle: answersToSettle(overall),
      unsureAnswers: overall.unless.length,
      lostAnswers: overall.lost.length,
    },
    constraints: told.constraints.map(({ binding, ...constraint }) => ({
      ...constraint,
      binding: shareOf(binding),
    })),
    team: told.team && {
      respondents: told.team.respondents,
      groups: told.team.groups,
      splits: told.team.splits,
      settled: told.team.settled.filter((id) =>
        mayNameConsensus(
          'publication',
          result.team?.questions.find(({ question }) => question === id),
        ),
      ),
    },
    views: publicViews(told),
    maturity: told.maturity && {
      groups: told.maturity.groups.map(({ own, ...group }) => ({ ...group, own: meanOf(own) })),
    },
    oecd: dimensions(result.oecd),
    pooling: {
      ...told.pooling,
      share: shareOf(told.pooling.share),
      missing: result.pooling.missing.length,
    },
  };
}

const publicViews = ({ views }: Told) => ({
  tool: meanOf(views.tool),
  computational: meanOf(views.computational),
  proxy: meanOf(views.proxy),
  ensemble: meanOf(views.ensemble),
  dominant: views.dominant,
  oneSidedness: meanOf(views.oneSidedness),
  orientation: meanOf(views.orientation),
});
