import { canonicalJson } from '@/lib/assessment/canonical';
import type { Draft } from '@/lib/assessment/draft';
import type { TeamAnswers } from '@/lib/assessment/updates';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import { type Instrument, type Question, refreshed, spreadOf } from '@/lib/model';
import { validEntries } from './answers';
import type { Board, Desk, Snapshot } from './documents';
import type { MemberView } from './members';

/** The id of the coordinator among the members of a snapshot. */
const COORDINATOR = 'coordinator';

/** Most respondents that a request takes. */
const MOST_RESPONDENTS = 50;

export interface Voices {
  members: Snapshot['members'];
  /** Answers left out: to unknown questions, or with values their questions do not have. */
  dropped: number;
  /** Members left out whole: unreadable, or answering another version of the questionnaire. */
  leftOut: number;
}

/** Everybody who answered something that counts. Hostile or broken answers are left out and counted. */
export function voicesOf(
  draft: Draft,
  members: readonly MemberView[],
  { coordinatorRole }: Pick<Desk, 'coordinatorRole'>,
): Voices {
  const voices: Voices = { members: [], dropped: 0, leftOut: 0 };
  const add = (voice: Snapshot['members'][number]) => {
    if (Object.keys(voice.answers).length === 0) return;
    if (voices.members.length < MOST_RESPONDENTS) voices.members.push(voice);
    else voices.leftOut += 1;
  };
  if (coordinatorRole) {
    add({ id: COORDINATOR, role: coordinatorRole, answers: draft.request.answers ?? {} });
  }
  for (const { id, role, answers, unreadable } of members) {
    if (unreadable.length > 0 && !answers) voices.leftOut += 1;
    if (!role || !answers) continue;
    if (answers.instrumentVersion !== INSTRUMENT_VERSION) {
      voices.leftOut += 1;
      continue;
    }
    const { valid, dropped } = validEntries('answers', answers.answers);
    voices.dropped += dropped;
    add({ id, role, answers: valid });
  }
  return voices;
}

/**
 * The newest answers that may be shown after those of an earlier snapshot: laid side by side, the two
 * must not tell what one or two members answered.
 */
export function nextSnapshot(
  instrument: Pick<Instrument, 'questions' | 'team'>,
  previous: Snapshot | null,
  { members }: Pick<Voices, 'members'>,
  now: string,
): Snapshot {
  const shown = previous ? refreshed(instrument, previous.members, members) : members;
  return { takenAt: now, members: shown as Snapshot['members'] };
}

type Members = Pick<Snapshot, 'members'>;

const said = ({ members }: Members): string =>
  canonicalJson(Object.fromEntries(members.map(({ id, ...member }) => [id, member])));

/** Whether the same people say the same. */
export const sameAnswers = (a: Members, b: Members): boolean => said(a) === said(b);

/**
 * A snapshot for a draft: by role, without ids, in an order that does not tell who is who. Where too few
 * answered to be shown, only those who were asked to speak for the team are heard.
 */
export function teamAnswers(
  instrument: Pick<Instrument, 'questions' | 'team'>,
  { members }: Snapshot,
  { assignments }: Pick<Board, 'assignments'>,
): TeamAnswers {
  const isAsked = (member: string, { id, station }: Question) =>
    assignments[member]?.some((asked) => asked === id || asked === station) ?? false;
  const assigned = instrument.questions.filter((question) =>
    members.some(({ id }) => isAsked(id, question)),
  );
  const hidden = assigned.filter((question) => !spreadOf(instrument, question, members));
  const respondents = members.map(({ id: member, role, answers }) => {
    const kept = { ...answers };
    for (const question of hidden) {
      if (!isAsked(member, question)) delete kept[question.id];
    }
    return { role, answers: kept };
  });
  return {
    respondents: respondents.sort(byContent),
    confidential: { assigned: assigned.map(({ id }) => id) },
  };
}

/** An order that depends on what is said only, not on who came first. */
function byContent(a: object, b: object): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  return first < second ? -1 : Number(first > second);
}
