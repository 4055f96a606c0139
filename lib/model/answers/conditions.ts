import type { Answers, Condition, Question } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/types';

/** Whether `answers[id]` holds something other than "don't know". */
export function isKnown(answer: unknown): boolean {
  return (
    answer !== undefined && answer !== UNKNOWN && !(Array.isArray(answer) && answer.length === 0)
  );
}

/** The questions that depend on others, by id; worked out once per list of questions. */
const gatedIn = new WeakMap<readonly Question[], Map<string, Condition>>();

function conditionsOf(questions: readonly Question[]): Map<string, Condition> {
  let gated = gatedIn.get(questions);
  if (!gated) {
    gated = new Map(questions.flatMap(({ id, showIf }) => (showIf ? [[id, showIf]] : [])));
    gatedIn.set(questions, gated);
  }
  return gated;
}

/**
 * The ids of the questions that cannot be reached with these answers. A question whose gate is itself
 * hidden is hidden too; an unanswered or unknown gate keeps its follow-ups reachable.
 */
export function hidden(questions: readonly Question[], answers: Answers): Set<string> {
  const asked: Asked = { conditions: conditionsOf(questions), answers, shown: new Map() };
  const result = new Set<string>();
  for (const id of asked.conditions.keys()) if (!isShown(asked, id)) result.add(id);
  return result;
}

interface Asked {
  conditions: Map<string, Condition>;
  answers: Answers;
  shown: Map<string, boolean>;
}

function isShown(asked: Asked, id: string): boolean {
  const condition = asked.conditions.get(id);
  if (!condition) return true;
  let result = asked.shown.get(id);
  if (result === undefined) {
    result = holds(asked, condition);
    asked.shown.set(id, result);
  }
  return result;
}

function holds(asked: Asked, condition: Condition): boolean {
  if ('all' in condition) {
    for (const part of condition.all) if (!holds(asked, part)) return false;
    return true;
  }
  if ('any' in condition) {
    for (const part of condition.any) if (holds(asked, part)) return true;
    return false;
  }
  if (!isShown(asked, condition.question)) return false;
  const answer = asked.answers[condition.question];
  if (!isKnown(answer)) return true;
  if (Array.isArray(answer)) return answer.some((value) => condition.in.includes(value));
  // The median of a team can lie between two levels: either of them opens the follow-up.
  if (typeof answer === 'number') {
    return condition.in.includes(Math.floor(answer)) || condition.in.includes(Math.ceil(answer));
  }
  return condition.in.includes(answer as string);
}
