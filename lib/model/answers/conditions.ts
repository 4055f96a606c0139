import { oncePer } from '@/lib/model/once';
import type { AnswerInterval, Answers, Condition, OptionValue, Question } from '@/lib/model/types';
import { UNKNOWN } from '@/lib/model/unknown';

/** Whether `answers[id]` holds something other than "don't know". */
export function isKnown(answer: unknown): boolean {
  return (
    answer !== undefined && answer !== UNKNOWN && !(Array.isArray(answer) && answer.length === 0)
  );
}

/** A scale answer 0–4 as it was given; null when it is unknown, hidden or not given. */
export function levelIn(answers: Answers, id: string): number | null {
  const answer = answers[id];
  return typeof answer === 'number' ? answer : null;
}

interface Asked {
  /** Of the questions that depend on others, by id. */
  conditions: ReadonlyMap<string, Condition>;
  answers: Answers;
  intervals: ReadonlyMap<string, Pick<AnswerInterval, 'low' | 'high' | 'divided'>>;
  /** Whether a condition holds, as far as that was asked. */
  holding: Map<Condition, boolean>;
}

/** Worked out once per list of questions. Most depend on the same: equal conditions are one. */
const conditionsOf = oncePer((questions: readonly Question[]): Asked['conditions'] => {
  const distinct = new Map<string, Condition>();
  const conditions = new Map<string, Condition>();
  for (const { id, showIf } of questions) {
    if (!showIf) continue;
    const key = JSON.stringify(showIf);
    const condition = distinct.get(key) ?? showIf;
    distinct.set(key, condition);
    conditions.set(id, condition);
  }
  return conditions;
});

/**
 * The ids of the questions that cannot be reached with these answers. A question whose gate is itself
 * hidden is hidden too; an unanswered or unknown gate keeps its follow-ups reachable, and so does a scale on
 * which a team is split, where any level between its ends opens them.
 *
 * @param intervals A team's answers to scales, by question.
 */
export function hidden(
  questions: readonly Question[],
  answers: Answers,
  intervals: Asked['intervals'] = new Map(),
): Set<string> {
  const conditions = conditionsOf(questions);
  const asked: Asked = { conditions, answers, intervals, holding: new Map() };
  return new Set([...conditions.keys()].filter((id) => !isShown(asked, id)));
}

function isShown(asked: Asked, id: string): boolean {
  const condition = asked.conditions.get(id);
  if (!condition) return true;
  let result = asked.holding.get(condition);
  if (result === undefined) {
    result = holds(asked, condition);
    asked.holding.set(condition, result);
  }
  return result;
}

function holds(asked: Asked, condition: Condition): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(asked, part));
  if ('any' in condition) return condition.any.some((part) => holds(asked, part));
  if (!isShown(asked, condition.question)) return false;
  const answer = asked.answers[condition.question];
  if (!isKnown(answer)) return true;
  const split = asked.intervals.get(condition.question);
  if (split?.divided) {
    return condition.in.some((level) => Number(level) >= split.low && Number(level) <= split.high);
  }
  const opens = (value: unknown) => condition.in.includes(value as OptionValue);
  if (Array.isArray(answer)) return answer.some(opens);
  // The median of a team can lie between two levels: either of them opens the follow-up.
  return typeof answer === 'number'
    ? opens(Math.floor(answer)) || opens(Math.ceil(answer))
    : opens(answer);
}
