import type {
  ScoredConsensus,
  ScoredCosts,
  ScoredMunicipality,
  ScoredRequest,
  ScoredTask,
} from './types';

/** Every field of a type, by name: one that is forgotten does not compile. */
type Named<T> = { [K in keyof Required<T>]: T[K] };

/** Only what can change a result: the same result follows from it as from the whole request. */
export function scoredPart(request: ScoredRequest): ScoredRequest {
  const { norm, seed, runs, answers, respondents, confidential, confidence } = request;
  const { context, consensus, costs } = request;
  const scored: Named<ScoredRequest> = {
    norm,
    seed,
    runs,
    context: {
      ...(context.municipality && { municipality: municipalityOf(context.municipality) }),
      task: taskOf(context.task),
    },
    answers,
    respondents,
    confidential,
    consensus: consensus && agreedOn(consensus),
    confidence,
    costs: costs && amountsOf(costs),
  };
  return scored;
}

const municipalityOf = ({ nis, name, population, country }: ScoredMunicipality) =>
  ({ nis, name, population, country }) satisfies Named<ScoredMunicipality>;

const taskOf = ({ refusable, reference }: ScoredTask) =>
  ({ refusable, reference }) satisfies Named<ScoredTask>;

const agreedOn = (consensus: Record<string, ScoredConsensus>): Record<string, ScoredConsensus> =>
  Object.fromEntries(Object.entries(consensus).map(([id, { value }]) => [id, { value }]));

const amountsOf = ({ years, lines, promised }: ScoredCosts): ScoredCosts => ({
  years,
  lines: lines.map(({ oneOff, yearly, fte }) => ({ oneOff, yearly, fte })),
  promised,
});
