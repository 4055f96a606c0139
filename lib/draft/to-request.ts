import type { AssessRequest } from '@/lib/model/types';
import { filledCosts } from './cost-table';
import type { Draft } from './draft';

/** Required in a request and optional in a draft. */
export interface Fallback {
  /** Not blank. */
  title: string;
  locale: AssessRequest['locale'];
}

/**
 * The valid request of a draft; a blank task title and a missing locale are filled in, blank
 * lines of the cost table left out.
 * With a team's answers, the draft's own answers are left out.
 */
export function toRequest({ request, fictional }: Draft, fallback: Fallback): AssessRequest {
  const { context, locale, answers, costs, ...rest } = request;
  const filled = filledCosts(costs);
  const title = context?.task?.title?.trim() || fallback.title;
  return {
    ...rest,
    ...(answers && !rest.respondents?.length && { answers }),
    ...(filled && { costs: filled }),
    ...(fictional !== null && { fictional: true }),
    locale: locale ?? fallback.locale,
    context: { ...context, task: { ...context?.task, title } },
  };
}
