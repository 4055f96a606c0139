import type {
  Answer,
  Instrument,
  Question,
  Respondent,
  TeamGroup,
  TeamRule,
} from '@/lib/model/types';
import { TEAM_GROUPS } from '@/lib/model/types';
import { answered, type Distribution, tally } from './tally';

/**
 * What may be shown of a team's answers. The rule: nothing about a group of which fewer than
 * `minimumAnswers` members answered, nor anything from which subtraction would reveal it.
 */

type WithTeam = Pick<Instrument, 'team'>;

/** @throws when the instrument lacks the rule: a fault of the content, not of a user. */
export function teamRule({ team }: WithTeam, id: TeamRule['id']): number {
  const rule = team.rules.find((candidate) => candidate.id === id);
  if (!rule) throw new Error(`The instrument has no team rule "${id}".`);
  return rule.value;
}

/** The side of a member: one of the two groups, or neither. */
export type TeamSide = TeamGroup | 'other';

/** The side of a role. */
export const sideOf = ({ team }: WithTeam, role: string): TeamSide =>
  TEAM_GROUPS.find((group) => team.groups[group].includes(role)) ?? 'other';

/** A question's answers counted for the whole team and for each side of it. */
export interface Counted extends Record<TeamSide, Distribution> {
  total: Distribution;
}

/** Counts the answers of a team to one question. */
export function count(
  instrument: WithTeam,
  question: Question,
  respondents: readonly Respondent[],
): Counted {
  const given: Record<TeamSide, Answer[]> = { political: [], administrative: [], other: [] };
  for (const { role, answers } of respondents) {
    const answer = answers[question.id];
    if (answer !== undefined) given[sideOf(instrument, role)].push(answer);
  }
  return {
    total: tally(question, Object.values(given).flat()),
    political: tally(question, given.political),
    administrative: tally(question, given.administrative),
    other: tally(question, given.other),
  };
}

/**
 * Whether the whole team's answers may be shown: enough members chose a level or an option. "Don't know"
 * never makes up the number, for then the few who do know would stand out.
 */
export const showsTotal = ({ known }: Distribution, minimum: number): boolean => known >= minimum;

/**
 * Whether political and administrative answers may be shown apart. Each must have enough answers, and
 * so must the others unless they gave none: total minus both groups is what they said. All who did
 * not choose a level are counted against every side, wherever they sit: so the rule looks only at who
 * answered and at the total, and leaving the groups out says nothing about any of them.
 */
export function showsGroups(counted: Counted, minimum: number): boolean {
  const { total, political, administrative, other } = counted;
  if (!showsTotal(total, minimum)) return false;
  const enough = (side: Distribution) => answered(side) - total.unknown >= minimum;
  return enough(political) && enough(administrative) && (answered(other) === 0 || enough(other));
}
