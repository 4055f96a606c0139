import { ownFacts } from '@/lib/disclosure/own-facts';
import type { AssessRequest, PreviousRound } from '@/lib/model/types';
import { filledCosts } from './cost-table';
import type { ClosedRound, Draft } from './draft';
import { normOfTransfer } from './norm';

/** Required in a request and optional in a draft. */
export interface Fallback {
  /** Not blank. */
  title: string;
  locale: AssessRequest['locale'];
}

/**
 * The valid request of a draft; a blank task title, a missing locale and a norm that nobody chose are
 * filled in, blank lines of the cost table left out, and its years named.
 * With a team's answers, the draft's own answers are left out, but for facts: these keep the words of
 * whoever keeps the assessment. Nor is the own role told then.
 */
export function toRequest(
  { request, rounds, fictional, role }: Draft,
  fallback: Fallback,
): AssessRequest {
  const { context, locale, answers, intervals, unsure, costs, norm, ...rest } = request;
  const filled = filledCosts(costs, context?.task?.start);
  const title = context?.task?.title?.trim() || fallback.title;
  const own = !rest.respondents?.length;
  const marked = Object.keys(unsure ?? {}).sort();
  const previousRound = previousOf(rounds);
  return {
    ...rest,
    ...(answers && (own ? { answers } : ownFacts(answers))),
    ...(intervals && own && { intervals }),
    ...(marked.length > 0 && own && { unsure: marked }),
    ...(filled && { costs: filled }),
    ...(role && own && { role }),
    ...(fictional !== null && { fictional: true }),
    ...(previousRound && { previousRound }),
    norm: norm ?? normOfTransfer(context?.task?.intensity),
    locale: locale ?? fallback.locale,
    context: { ...context, task: { ...context?.task, title } },
  };
}

/** The last closed round; undefined when its answers were not kept, as before version 2.0.0. */
function previousOf(rounds: readonly ClosedRound[]): PreviousRound | undefined {
  const last = rounds.at(-1);
  return last?.request && { on: last.closedOn, request: last.request };
}
