import { isObject, type Json, type JsonObject } from '@/tests/support/content/json';
import { type Questions, valueFaults } from './values';

/** The single conditions in one that may be put together of several. */
export function conditionsOf(condition: Json | undefined): JsonObject[] {
  if (!isObject(condition)) return [];
  const parts = condition.all ?? condition.any;
  return Array.isArray(parts) ? parts.flatMap(conditionsOf) : [condition];
}

const gatesOf = (question: JsonObject | undefined): (Json | undefined)[] =>
  conditionsOf(question?.showIf).map((condition) => condition.question);

/** What is wrong with when questions are asked. */
export function conditionFaults(
  questions: { file: string; question: JsonObject }[],
  byId: Questions,
): string[] {
  return questions.flatMap(({ file, question }) => {
    const place = `content/instrument/questions/${file}.json: "${question.id}.showIf"`;
    return [
      ...conditionsOf(question.showIf).flatMap((condition) =>
        valueFaults(place, byId.get(condition.question), condition.in),
      ),
      ...(returns(question.id, byId)
        ? [`${place} leads back to the question itself; it would never be asked.`]
        : []),
      ...hiddenFaults(place, question, byId),
    ];
  });
}

/** Whether the conditions of a question, of the questions they name and so on, come back to it. */
function returns(id: Json | undefined, byId: Questions): boolean {
  const seen = new Set<Json | undefined>();
  const open = gatesOf(byId.get(id));
  for (let gate = open.pop(); gate !== undefined; gate = open.pop()) {
    if (gate === id) return true;
    if (!seen.has(gate)) open.push(...gatesOf(byId.get(gate)));
    seen.add(gate);
  }
  return false;
}

/** More supply may never make a demand or supply appear: it would make a shortfall heavier (model §3.1). */
function hiddenFaults(place: string, question: JsonObject, byId: Questions): string[] {
  if (question.side !== 'demand' && question.side !== 'supply') return [];
  return gatesOf(question)
    .filter((gate) => byId.get(gate)?.side === 'supply')
    .map((gate) => `${place} names "${gate}"; a supply question may hide no ${question.side}.`);
}
