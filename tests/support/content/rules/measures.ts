import { type Content, listIn } from '@/tests/support/content/content';
import { isObject, type Json, type JsonObject, objects } from '@/tests/support/content/json';
import { type Questions, valueFaults } from './values';

/** The flag that an initiative which does more harm than good raises. */
const TOO_HEAVY = 'initiative-too-heavy';

/** What is wrong with what measures change and with when they are proposed. */
export function measureFaults(content: Content, byId: Questions): string[] {
  const measures = listIn(content, 'instrument/measures.json');
  return [
    ...measures.flatMap((measure) => effectFaults(measure, byId)),
    ...measures.flatMap((measure) => triggerFaults(measure, byId)),
    ...tooHeavyFaults(measures, byId),
  ];
}

const effectsOf = ({ effect }: JsonObject): JsonObject[] => objects(effect);

const triggersOf = ({ when }: JsonObject): JsonObject[] =>
  isObject(when) ? objects(when.any) : [];

const placeOf = ({ id }: JsonObject, key: string): string =>
  `content/instrument/measures.json: "${id}.${key}"`;

function effectFaults(measure: JsonObject, byId: Questions): string[] {
  const place = placeOf(measure, 'effect');
  return effectsOf(measure).flatMap(({ question: id, set, step }) => {
    const question = byId.get(id);
    if (!question) return [];
    return [
      ...(set === undefined ? [] : valueFaults(place, question, [set])),
      ...(question.fixed === true
        ? [`${place} changes "${id}", which lies in the past or out of reach; nothing can.`]
        : []),
      ...(step !== undefined && question.kind !== 'scale'
        ? [`${place} moves "${id}" by steps, but it is no scale; set it to a value.`]
        : []),
      ...(typeof step === 'number' && step * better(question) < 0
        ? [`${place} moves "${id}" the wrong way: it would make things worse.`]
        : []),
    ];
  });
}

/** Sides of which less is better. */
const BURDENS: (Json | undefined)[] = ['demand', 'constraint', 'construct'];

/** Whether a higher answer to a question is better (1) or worse (-1). */
const better = ({ side, direction }: JsonObject): number =>
  (direction === -1 ? -1 : 1) * (BURDENS.includes(side) ? -1 : 1);

const triggerFaults = (measure: JsonObject, byId: Questions): string[] =>
  triggersOf(measure).flatMap(({ answer }) =>
    isObject(answer)
      ? valueFaults(placeOf(measure, 'when'), byId.get(answer.question), answer.in)
      : [],
  );

/** Whether a measure can make a question's answer better. */
export function lowers(measure: JsonObject, id: string, question: JsonObject | undefined): boolean {
  if (!question) return false;
  const levels = Array.isArray(question.values)
    ? question.values.filter((value) => typeof value === 'number')
    : [];
  const worst = better(question) > 0 ? Math.min(...levels) : Math.max(...levels);
  return effectsOf(measure).some(
    ({ question: changed, set, step }) =>
      changed === id &&
      (typeof set === 'number'
        ? (set - worst) * better(question) > 0
        : Number(step) * better(question) > 0),
  );
}

/** A too heavy initiative has a measure that makes it smaller (model §7). */
function tooHeavyFaults(measures: JsonObject[], byId: Questions): string[] {
  const answered = measures.filter((measure) =>
    triggersOf(measure).some(({ flag }) => flag === TOO_HEAVY),
  );
  const smaller = answered.some((measure) =>
    effectsOf(measure).some(({ question }) => byId.get(question)?.side === 'construct'),
  );
  return smaller
    ? []
    : [
        `content/instrument/measures.json: has no measure for the flag "${TOO_HEAVY}" that makes the initiative smaller.`,
      ];
}
