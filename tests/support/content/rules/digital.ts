import { type Content, listIn, objectIn, questionsIn } from '@/tests/support/content/content';
import { type Json, type JsonObject, objects } from '@/tests/support/content/json';
import { requirementsOf } from './requirements';
import type { Questions } from './values';

/** The factor of which digitalization relieves nothing (test case V11). */
const NEVER_RELIEVED = 'lastingCost';

const linksOf = ({ factors }: JsonObject): JsonObject[] => objects(factors);

const placeOf = (file: string, { id }: JsonObject): string =>
  `content/instrument/questions/${file}.json: "${id}"`;

/** What affordances, constraints, their owners and the load of an initiative must agree on. */
export function digitalFaults(content: Content, byId: Questions): string[] {
  const all = questionsIn(content);
  const factors = listIn(content, 'instrument/factors.json');
  return [
    ...all.flatMap(({ file, question }) => loadFaults(placeOf(file, question), question, factors)),
    ...ownerFaults(all),
    ...reliefFaults(all),
    ...indicatorFaults(content, byId),
  ];
}

/** A load falls on a requirement of the factor that it names. */
const loadFaults = (place: string, question: JsonObject, factors: JsonObject[]): string[] =>
  linksOf(question)
    .filter(({ id, requirement }) => {
      const own = requirementsOf(factors, id);
      return typeof requirement === 'string' && own.length > 0 && !own.includes(requirement);
    })
    .map(
      ({ id, requirement }) =>
        `${place} names "${requirement}", which is no requirement of the factor "${id}"; it has ${requirementsOf(factors, id).join(', ')}.`,
    );

type Placed = { file: string; question: JsonObject };

/** Of each constraint is asked who resolves it, once, and with the same reach. */
function ownerFaults(all: Placed[]): string[] {
  const onSide = (side: string) => all.filter(({ question }) => question.side === side);
  const owners = onSide('owner');
  return [
    ...onSide('constraint').flatMap(({ file, question }) => {
      const of = owners.filter((owner) => owner.question.constraint === question.constraint);
      const place = placeOf(file, question);
      if (of.length !== 1) {
        return [
          `${place} has ${of.length} questions of the side "owner" for its constraint "${question.constraint}"; it needs one.`,
        ];
      }
      return of[0]?.question.reach === question.reach
        ? []
        : [`${place} has another "reach" than "${of[0]?.question.id}"; make them alike.`];
    }),
    ...owners
      .filter(({ question }) => !isConstraint(all, question.constraint))
      .map(
        ({ file, question }) =>
          `${placeOf(file, question)} owns the constraint "${question.constraint}", which does not exist.`,
      ),
  ];
}

const isConstraint = (all: Placed[], constraint: Json | undefined): boolean =>
  all.some(({ question }) => question.side === 'constraint' && question.constraint === constraint);

/** What is relieved can be held up (test case V15). */
function reliefFaults(all: Placed[]): string[] {
  const heldUp = new Set(
    all
      .filter(({ question }) => question.side === 'constraint')
      .flatMap(({ question }) => linksOf(question).map(({ id }) => id)),
  );
  return all
    .filter(({ question }) => question.side === 'affordance')
    .flatMap(({ file, question }) =>
      linksOf(question).flatMap(({ id }) => [
        ...(id === NEVER_RELIEVED
          ? [`${placeOf(file, question)} relieves "${id}", which digitalization never does.`]
          : []),
        ...(heldUp.has(id)
          ? []
          : [`${placeOf(file, question)} relieves "${id}", which no constraint can hold up.`]),
      ]),
    );
}

function indicatorFaults(content: Content, byId: Questions): string[] {
  const { indicators } = objectIn(content, 'instrument/maturity.json');
  return objects(indicators)
    .filter(({ question, group }) => byId.has(question) && byId.get(question)?.group !== group)
    .map(
      ({ question, group }) =>
        `content/instrument/maturity.json: "${question}" is in the group "${group}" here, and in "${byId.get(question)?.group}" where it is asked.`,
    );
}
