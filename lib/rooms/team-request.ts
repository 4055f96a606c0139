import { type Draft, type Fallback, toRequest } from '@/lib/assessment/draft';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { Answers, AssessRequest } from '@/lib/model';
import { validEntries } from './answers';
import type { MemberAnswers, Role } from './documents';

/** One voice in a team. */
export interface Voice {
  role: Role | null;
  answers: MemberAnswers | null;
}

/** What a coordinator knows of the team. */
export interface Team {
  members: readonly Voice[];
  /** Set: the coordinator's own answers count, in this role. */
  coordinatorRole: Role | null;
}

export interface TeamRequest {
  request: AssessRequest;
  /** Answers left out: to unknown questions, or with values their questions do not have. */
  dropped: number;
  /** Members left out whole: unreadable, or answering another version of the questionnaire. */
  leftOut: number;
}

/** Most voices that a request takes. */
const MOST_RESPONDENTS = 50;

/**
 * The request that a team amounts to: the coordinator's draft with everybody's answers by role, without
 * names or ids, in an order that does not tell who is who. The coordinator's own notes stay; those of
 * members never pass. Without any voice it is the coordinator's own request.
 */
export function teamRequest(draft: Draft, team: Team, fallback: Fallback): TeamRequest {
  const { answers: own = {}, respondents: _, confidence, ...rest } = toRequest(draft, fallback);
  let dropped = 0;
  let leftOut = 0;
  const voices: { role: string; answers: Answers }[] = [];
  if (team.coordinatorRole) voices.push({ role: team.coordinatorRole, answers: own });
  for (const { role, answers } of team.members) {
    if (!role || (answers && answers.instrumentVersion !== INSTRUMENT_VERSION)) {
      leftOut += 1;
      continue;
    }
    if (!answers) continue;
    const checked = validEntries('answers', answers.answers);
    dropped += checked.dropped;
    voices.push({ role, answers: checked.valid });
  }
  const respondents = voices.filter(({ answers }) => Object.keys(answers).length > 0);
  leftOut += Math.max(0, respondents.length - MOST_RESPONDENTS);
  if (respondents.length === 0) {
    const alone = { ...rest, answers: own, ...(confidence && { confidence }) };
    return { request: alone, dropped, leftOut };
  }
  const inOrder = respondents.slice(0, MOST_RESPONDENTS).sort(byContent);
  return { request: { ...rest, respondents: inOrder }, dropped, leftOut };
}

/** An order that depends on what is said only, not on who came first. */
function byContent(a: object, b: object): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  return first < second ? -1 : Number(first > second);
}
