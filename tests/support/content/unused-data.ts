import type { Code } from './code';
import { type Content, listIn, objectIn, questionsIn, texts } from './content';
import { isObject, type Json, type JsonObject, objects } from './json';
import { conditionsOf } from './rules/conditions';
import { requirementsIn } from './rules/requirements';

/** Keys that a question has only when it counts in something. */
const COUNTS_BY = ['factors', 'view', 'constraint', 'group'];

const strings = (list: Json | undefined): string[] =>
  Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];

/** Every question that another part of the data names. */
function namedQuestions(content: Content): Set<unknown> {
  const measures = listIn(content, 'instrument/measures.json');
  const pooling = objectIn(content, 'instrument/pooling.json');
  const planned = objectIn(content, 'instrument/planned.json');
  const triggers = measures.flatMap(({ when }) => (isObject(when) ? objects(when.any) : []));
  return new Set([
    ...requirementsIn(content).flatMap(({ demand, supply }) => [...demand, supply]),
    ...questionsIn(content).flatMap(({ question }) =>
      conditionsOf(question.showIf).map((condition) => condition.question),
    ),
    ...measures.flatMap(({ effect }) => objects(effect).map(({ question }) => question)),
    ...triggers.flatMap(({ answer }) => (isObject(answer) ? [answer.question] : [])),
    ...strings(pooling.conditions),
    planned.question,
    planned.ease,
  ]);
}

/** Questions whose answer nothing looks at, and assumptions that nothing counts with. */
export function unusedDataFaults(content: Content, code: Code): string[] {
  const named = namedQuestions(content);
  const counts = (question: JsonObject) =>
    COUNTS_BY.some((key) => question[key] !== undefined) ||
    // What is answered in words is printed.
    question.kind === 'text' ||
    named.has(question.id) ||
    code.quotes(String(question.id));
  return [
    ...questionsIn(content)
      .filter(({ question }) => !counts(question))
      .map(
        ({ file, question }) =>
          `content/instrument/questions/${file}.json: "${question.id}" is superfluous; nothing looks at the answer. Remove it.`,
      ),
    ...texts(listIn(content, 'instrument/assumptions.json'))
      .filter((id) => !code.mentions(id))
      .map(
        (id) =>
          `content/instrument/assumptions.json: "${id}" is superfluous; nothing counts with it. Remove it.`,
      ),
  ];
}

/** Every piece of evidence that a part of the data rests on. */
function named(value: Json): string[] {
  if (Array.isArray(value)) return value.flatMap(named);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'evidence' ? strings(part) : named(part),
  );
}

/** Evidence that nothing rests on yet: no fault, for a source says more than an instrument asks. */
export function unusedEvidence(content: Content): JsonObject[] {
  const used = new Set(
    [...content.json].flatMap(([path, value]) =>
      path.startsWith('instrument/') ? named(value) : [],
    ),
  );
  return listIn(content, 'evidence/evidence.json').filter(({ id }) => !used.has(String(id)));
}
