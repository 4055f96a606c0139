import type {
  EarlierRequest,
  PlanItem,
  PreviousRound,
  Respondent,
  ScoredConsensus,
  ScoredCosts,
  ScoredMunicipality,
  ScoredPlanItem,
  ScoredRequest,
  ScoredTask,
} from './types';

/** Every field of a type, by name: one that is forgotten does not compile. */
type Named<T> = { [K in keyof Required<T>]: T[K] };

/** Only what can change a result: the same result follows from it as from the whole request. */
export function scoredPart(request: ScoredRequest): ScoredRequest {
  const scored: Named<ScoredRequest> = {
    ...scoredFields(request),
    previousRound: request.previousRound && scoredRound(request.previousRound),
  };
  return scored;
}

function scoredFields(
  request: Omit<ScoredRequest, 'previousRound'>,
): Named<Omit<ScoredRequest, 'previousRound'>> {
  const { norm, answers, unsure, intervals, respondents, confidential } = request;
  const { context, consensus, costs, plan, on } = request;
  return {
    norm,
    context: {
      ...(context.municipality && { municipality: municipalityOf(context.municipality) }),
      task: taskOf(context.task),
    },
    answers,
    unsure,
    intervals,
    respondents: respondents?.map(respondentOf),
    confidential,
    consensus: consensus && agreedOn(consensus),
    costs: costs && amountsOf(costs),
    plan: plan?.map(planItemOf),
    on,
  };
}

function scoredRound({ on, request }: PreviousRound): PreviousRound {
  const earlier: Named<EarlierRequest> = {
    ...scoredFields(request),
    instrumentVersion: request.instrumentVersion,
  };
  return { on, request: earlier };
}

const municipalityOf = ({ nis, name, population, province, country }: ScoredMunicipality) =>
  ({ nis, name, population, province, country }) satisfies Named<ScoredMunicipality>;

const taskOf = ({ refusable, reference }: ScoredTask) =>
  ({ refusable, reference }) satisfies Named<ScoredTask>;

const respondentOf = ({ role, answers, unsure }: Respondent) =>
  ({ role, answers, unsure }) satisfies Named<Respondent>;

const planItemOf = ({ measure, status, due }: ScoredPlanItem | PlanItem) =>
  ({ measure, status, due }) satisfies Named<ScoredPlanItem>;

const agreedOn = (consensus: Record<string, ScoredConsensus>): Record<string, ScoredConsensus> =>
  Object.fromEntries(Object.entries(consensus).map(([id, { value }]) => [id, { value }]));

const amountsOf = ({ from, years, lines, promised }: ScoredCosts): ScoredCosts => ({
  ...(from !== undefined && { from }),
  years,
  lines: lines.map(({ oneOff, perYear, fte, indexed }) => ({ oneOff, perYear, fte, indexed })),
  promised,
});
