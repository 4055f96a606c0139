import { isKnown } from '@/lib/model/answers/conditions';
import type { Answers, Question, ViewId } from '@/lib/model/types';
import { VIEWS } from '@/lib/model/types';

/**
 * How the team looks at technology: described, never graded. Mean agreement in steps 0–4, null when nothing
 * is known.
 */
export interface ViewProfile extends Record<ViewId, number | null> {
  /** The highest view, or null when none or several lead. */
  dominant: ViewId | null;
  /** Steps 0–4 by which the highest view lies above the mean of the others. */
  oneSidedness: number | null;
  /** Steps −4 (towards incremental change) to 4 (towards transformational change), 000¶68–70. */
  orientation: number | null;
}

/** Null of nothing. */
export const mean = (values: number[]): number | null =>
  values.length ? values.reduce((a, b) => a + b, 0) / values.length : null;

/** The four views from the team's agreement with their statements. They change no level (V16). */
export function viewProfile(statements: readonly Question[], answers: Answers): ViewProfile {
  const given = statements.filter(({ id }) => isKnown(answers[id]));
  const scores = Object.fromEntries(
    VIEWS.map((view) => {
      const own = given.filter((question) => question.view === view);
      return [view, mean(own.map(({ id }) => answers[id] as number))];
    }),
  ) as Record<ViewId, number | null>;

  const known = VIEWS.filter((view) => scores[view] !== null);
  const highest = Math.max(...known.map((view) => scores[view] as number));
  const leaders = known.filter((view) => scores[view] === highest);
  const others = known.filter((view) => !leaders.includes(view)).map((v) => scores[v] as number);
  const complete = known.length === VIEWS.length;
  const { tool, computational, proxy, ensemble } = scores;

  return {
    ...scores,
    dominant: complete && leaders.length === 1 ? (leaders[0] as ViewId) : null,
    oneSidedness: complete ? highest - (mean(others) ?? highest) : null,
    orientation: complete ? (proxy! + ensemble! - tool! - computational!) / 2 : null,
  };
}
