import type { Condition, Instrument, Question } from '@/lib/model/types';
import { teamRule } from './smallest-group';

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
 * Divides the questions over the roles of a team: each goes to the role that knows best and then, until
 * enough people are asked, to the roles near to it, those with the fewest questions first. Everybody in a
 * role gets the same, so that being asked tells nobody apart. When a team is too small for a question it
 * goes to all. Who is asked a question is also asked those that decide whether it appears. `byHand`: what was decided for a role; the others make up for it.
 */
export function allot(
  instrument: AllotInstrument,
  members: readonly string[],
  byHand: Partial<Record<string, readonly string[]>> = {},
): Allotment {
  const counts = new Map<string, number>();
  for (const role of members) counts.set(role, (counts.get(role) ?? 0) + 1);
  const roles = [...counts.keys()].sort();
  const asked: Allotment = new Map(roles.map((role) => [role, new Set(byHand[role])]));
  const free = roles.filter((role) => !byHand[role]);
  const load = (role: string): number => asked.get(role)?.size ?? 0;

  for (const question of instrument.questions) {
    const enough = Math.min(asksOf(instrument, question), members.length);
    const near = instrument.team.near[question.ask] ?? [];
    const nearness = (role: string): number =>
      role === question.ask ? 0 : near.includes(role) ? 1 : 2;
    const order = free.toSorted((a, b) => nearness(a) - nearness(b) || load(a) - load(b));
    let people = roles
      .filter((role) => asked.get(role)?.has(question.id))
      .reduce((sum, role) => sum + (counts.get(role) ?? 0), 0);
    for (const role of order) {
      if (people >= enough && role !== question.ask) break;
      asked.get(role)?.add(question.id);
      people += counts.get(role) ?? 0;
    }
  }
  const gates = new Map(instrument.questions.map(({ id, showIf }) => [id, gatesOf(showIf)]));
  // A set grows while it is walked: the gates of a gate come in too.
  for (const ids of asked.values())
    for (const id of ids) for (const gate of gates.get(id) ?? []) ids.add(gate);
  return asked;
}

/** Per question, how many people of a team are asked it. */
export function askedOf(allotment: Allotment, members: readonly string[]): Map<string, number> {
  const people = new Map<string, number>();
  for (const role of members)
    for (const id of allotment.get(role) ?? []) people.set(id, (people.get(id) ?? 0) + 1);
  return people;
}
