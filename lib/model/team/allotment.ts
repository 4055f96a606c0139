import type { Condition, Instrument, Question } from '@/lib/model/types';
import { sideOf, teamRule } from './smallest-group';

type AllotInstrument = Pick<Instrument, 'questions' | 'team'>;

/** Which questions each role is asked, by role; what is not asked of a role is welcome from it. */
export type Allotment = Map<string, Set<string>>;

/** How many people are asked: enough to show what they answered; of facts, and of words that are never shown, one. */
export const asksOf = (instrument: AllotInstrument, { kind, fact }: Question): number =>
  fact || kind === 'text' ? 1 : teamRule(instrument, 'minimumAnswers');

/** The questions on whose answers it depends whether another is asked. */
function gatesOf(condition: Condition | null): string[] {
  if (!condition) return [];
  if ('question' in condition) return [condition.question];
  return ('all' in condition ? condition.all : condition.any).flatMap(gatesOf);
}

/**
 * Divides the questions over the roles of a team. Politicians, and whoever has another role, are asked what
 * everybody can know. In the administration a question goes to the role that knows best and then, until
 * enough people are asked, to the others, those with the fewest questions first. Where too few can know, one
 * role is asked: a second answer would take time and not make it count. Everybody in a role gets the same,
 * so that being asked tells nobody apart. Who is asked a question is also asked those that decide whether
 * it appears.
 *
 * @param byHand What was decided for a role; the others make up for it.
 */
export function allot(
  { questions, team }: AllotInstrument,
  members: readonly string[],
  byHand: Partial<Record<string, readonly string[]>> = {},
): Allotment {
  const counts = new Map<string, number>();
  for (const role of members) counts.set(role, (counts.get(role) ?? 0) + 1);
  const roles = [...counts.keys()].sort();
  const asked: Allotment = new Map(roles.map((role) => [role, new Set()]));
  const gates = new Map(questions.map(({ id, showIf }) => [id, gatesOf(showIf)]));
  const add = (role: string, id: string): void => {
    asked.get(role)?.add(id);
    for (const gate of gates.get(id) ?? []) add(role, gate);
  };
  const people = (some: readonly string[]): number =>
    some.reduce((sum, role) => sum + (counts.get(role) ?? 0), 0);

  const inside = roles.filter((role) => sideOf({ team }, role) === 'administrative');
  const free = roles.filter((role) => !byHand[role]);
  // A team without an administration has only others to ask.
  const able = inside.length > 0 ? free.filter((role) => inside.includes(role)) : free;
  const ofEverybody = new Set(team.everybody);

  for (const role of roles)
    for (const id of byHand[role] ?? (inside.includes(role) ? [] : ofEverybody)) add(role, id);
  for (const { id, ask } of questions) if (free.includes(ask)) add(ask, id);
  // What everybody knows first, so that who is asked it gets less of the rest; from the last, because a
  // question brings along those before it on which it depends.
  const order = questions
    .toReversed()
    .toSorted((a, b) => Number(ofEverybody.has(b.id)) - Number(ofEverybody.has(a.id)));
  for (const question of order) {
    const enough = Math.min(asksOf({ questions, team }, question), members.length);
    const already = roles.filter((role) => asked.get(role)?.has(question.id));
    const load = (role: string): number => asked.get(role)?.size ?? 0;
    const chosen = [...already];
    for (const role of able.toSorted((a, b) => load(a) - load(b)))
      if (people(chosen) < enough && !chosen.includes(role)) chosen.push(role);
    const reached = people(chosen) >= enough;
    for (const role of reached ? chosen : chosen.slice(0, 1)) add(role, question.id);
  }
  return asked;
}

/** Per question, how many people of a team are asked it. */
export function askedOf(allotment: Allotment, members: readonly string[]): Map<string, number> {
  const people = new Map<string, number>();
  for (const role of members)
    for (const id of allotment.get(role) ?? []) people.set(id, (people.get(id) ?? 0) + 1);
  return people;
}
