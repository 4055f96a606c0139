import { assessor } from '@/lib/assessor/assessor';
import { closedRequest } from '@/lib/draft/closed-request';
import type { Draft } from '@/lib/draft/draft';
import { localDay } from '@/lib/i18n/day';
import type { Locale } from '@/lib/i18n/locales';
import { scoredPart } from '@/lib/model';
import type { AssessmentResult, Ends, RoundResult } from '@/lib/model/result';
import { sameEnds } from '@/lib/model/steps/score';
import type { AssessRequest, EarlierRequest, PreviousRound } from '@/lib/model/types';

/** Something that a result can be laid beside: another assessment, a file, or a closed round. */
export interface Other extends PreviousRound {
  /** How it is called where it is chosen. */
  name: string;
  /** Whether it was answered by a team; what they answered together stands in its request. */
  team: boolean;
}

/** A result beside another one, both scored under the present norm and instrument. */
export interface Comparison {
  other: Other;
  now: AssessmentResult;
  round: RoundResult;
  /** Factors that miss something else than in the other, in steps. */
  factors: { id: string; from: Ends; to: Ends }[];
}

/** Another assessment as one to compare with, as it was last changed. */
export const otherOf = (draft: Draft, name: string): Other => ({
  name,
  on: localDay(new Date(draft.updatedAt)),
  request: closedRequest(draft),
  team: Boolean(draft.request.respondents?.length),
});

/** The rounds of an assessment that were closed and whose answers were kept, the last first. */
export const closedRoundsOf = (
  { rounds }: Pick<Draft, 'rounds'>,
  nameOf: (closedOn: string) => string,
): Other[] =>
  rounds
    .flatMap(({ closedOn, request }): Other[] =>
      request ? [{ name: nameOf(closedOn), on: closedOn, request, team: isOfTeam(request) }] : [],
    )
    .toReversed();

const isOfTeam = ({ intervals }: EarlierRequest): boolean =>
  Object.keys(intervals ?? {}).length > 0;

/** Lays a request beside another one. Fails as the assessor does. */
export async function compareWith(
  request: AssessRequest,
  other: Other,
  locale: Locale,
): Promise<Comparison> {
  const { on, request: earlier } = other;
  const scored = scoredPart({ ...request, previousRound: { on, request: earlier } });
  const [now, before] = await Promise.all([
    assessor().assess(scored, locale),
    assessor().assess({ ...earlier, norm: request.norm, on }, locale),
  ]);
  if (!now.round) throw new Error('A result beside another one has a round');
  const found = new Map(before.factors.map(({ id, shortfall }) => [id, shortfall]));
  const factors = now.factors.flatMap(({ id, shortfall: to }) => {
    const from = found.get(id);
    return from && !sameEnds(from, to) ? [{ id, from, to }] : [];
  });
  return { other, now, round: now.round, factors };
}
