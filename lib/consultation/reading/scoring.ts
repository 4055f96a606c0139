import type { Body, ConsultationInput, Response, TallyCell } from '@/lib/consultation/types';
import type { Findings } from '@/lib/model/advice/findings';
import { raiseFlags } from '@/lib/model/advice/flags';
import { conditionsAsked } from '@/lib/model/advice/measures';
import { type AnswerReading, normOf, readRequest } from '@/lib/model/answers/reading';
import { findingsOf } from '@/lib/model/assess';
import type { Instrument, Norm, RuleId, ScoredRequest, ViewId } from '@/lib/model/types';
import { type Missed, overallCell } from './verdicts';

/** A body that answered the questions, read as the model reads it. */
export interface ReadBody {
  /** Position of its response. */
  at: number;
  /** Position of the body, and the body. */
  asked: number;
  body: Body;
  reading: AnswerReading;
  missed: Missed;
  verdict: TallyCell;
}

/** The same with what the model finds beside the level; no more of it than is counted, for there may be many. */
export interface ScoredBody
  extends ReadBody,
    Pick<Findings, 'advice' | 'autonomy'>,
    Pick<Findings['pooling'], 'kind' | 'fit'> {
  /** Steps 0–4 that every factor misses by points; NaN where it has none. */
  point: Float64Array;
  /** The view that weighs most; null where none does, undefined where not all are known. */
  view: ViewId | null | undefined;
  population: number | undefined;
  /** Ids. */
  flags: ReadonlySet<string>;
  conditions: ReadonlySet<string>;
}

/** A consultation has one norm and one rule, whatever a body chose for itself. */
export const termsOf = ({
  norm,
  rule = 'default',
}: Pick<ConsultationInput, 'norm' | 'rule'>): { norm: Norm; rule: RuleId } => ({
  norm: normOf({ norm }),
  rule,
});

/** Whether a response is an assessment. */
export const isAssessed = ({ kind = 'assessed', request }: Response): boolean =>
  kind === 'assessed' && request !== undefined;

/** Scores every assessment, in the order of the responses. Responses of bodies not asked are left out. */
export function scoreBodies(instrument: Instrument, input: ConsultationInput): ScoredBody[] {
  const { norm, rule } = termsOf(input);
  const positions = new Map(input.bodies.map(({ id }, at) => [id, at]));
  return input.responses.flatMap((response, at): ScoredBody[] => {
    const asked = positions.get(response.body);
    const body = asked === undefined ? undefined : input.bodies[asked];
    if (asked === undefined || !body || !isAssessed(response)) return [];
    const request = requestOf(input, body, response);
    // What it was read from is not kept: of many it would take a third of the memory.
    const { combined: _, ...reading } = readRequest(instrument, request, norm);
    const { findings } = findingsOf(request, reading);
    const flags = raiseFlags(findings);
    return [
      {
        at,
        asked,
        body,
        reading,
        missed: { best: findings.scored.best, worst: findings.scored.worst },
        verdict: overallCell(reading.structure, rule, findings.scored),
        advice: findings.advice,
        autonomy: findings.autonomy,
        kind: findings.pooling.kind,
        fit: findings.pooling.fit,
        point: findings.scored.point,
        view: findings.views.oneSidedness === null ? undefined : findings.views.dominant,
        population: request.context.municipality?.population,
        flags: new Set(flags.map(({ id }) => id)),
        conditions: new Set(conditionsAsked(findings, flags)),
      },
    ];
  });
}

/**
 * What a body shared, as the model reads it: the number of inhabitants is that of the list of those asked,
 * and whether the task can be refused is what the proposal says; what these leave out, the body fills in.
 */
function requestOf(
  { proposal }: ConsultationInput,
  body: Body,
  { request }: Response,
): ScoredRequest {
  const { municipality, task } = request?.context ?? {};
  const population = body.population ?? municipality?.population;
  return {
    ...request,
    context: {
      municipality: { ...municipality, ...(population !== undefined && { population }) },
      task: {
        refusable: proposal.refusable ?? task?.refusable,
        reference: proposal.reference ?? task?.reference,
      },
    },
  };
}
