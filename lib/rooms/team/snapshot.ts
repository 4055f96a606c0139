import { respondentOf } from '@/lib/disclosure/room';
import type { Draft } from '@/lib/draft/draft';
import { type TeamAnswers, withTeam } from '@/lib/draft/updates';
import { MOST_RESPONDENTS } from '@/lib/instrument/schema/limits';
import { canonicalJson } from '@/lib/json/canonical';
import { distributionOf, refreshed } from '@/lib/model';
import type { Instrument } from '@/lib/model/types';
import type {
  CoordinatorRecord,
  Snapshot,
  SnapshotMember,
} from '@/lib/rooms/documents/coordinator-record';
import type { SharedRecord } from '@/lib/rooms/documents/shared-record';
import type { MemberView } from '@/lib/rooms/roles/members';
import { allFacts, COORDINATOR, openlyAnswered, speaks } from './openly';

/**
 * Why a member is left out: the answers are of a newer version of the questionnaire than this app knows,
 * something of theirs cannot be read, or more members answered than a result takes.
 */
type LeftOutReason = 'newer' | 'unreadable' | 'tooMany';

export interface SnapshotMembers {
  members: Snapshot['members'];
  /** Answers left out: to unknown questions, or with values their questions do not have. */
  dropped: number;
  /** Members left out entirely, by id. */
  leftOut: { id: string; reason: LeftOutReason }[];
}

/** The input of a snapshot. */
interface SnapshotSource {
  members: readonly MemberView[];
  coordinatorRecord: Pick<CoordinatorRecord, 'coordinatorRole'>;
  sharedRecord: Pick<SharedRecord, 'assignments'>;
}

/** Everybody who has at least one valid answer. Who and what is left out is told. */
export function snapshotMembers(
  draft: Draft,
  { members, coordinatorRecord, sharedRecord }: SnapshotSource,
): SnapshotMembers {
  const voices: SnapshotMembers = { members: [], dropped: 0, leftOut: [] };
  const leaveOut = (id: string, reason: LeftOutReason) => voices.leftOut.push({ id, reason });
  const add = ({ unsure = [], ...voice }: Snapshot['members'][number]) => {
    if (Object.keys(voice.answers).length === 0) return;
    const whole = { ...voice, ...(unsure.length > 0 && { unsure }) };
    if (voices.members.length < MOST_RESPONDENTS) voices.members.push(whole);
    else leaveOut(voice.id, 'tooMany');
  };
  const { coordinatorRole: role } = coordinatorRecord;
  if (role) {
    const { answers = {}, unsure = {} } = draft.request;
    add({ id: COORDINATOR, role, answers, unsure: Object.keys(unsure).sort(), openly: allFacts() });
  }
  for (const { id, role, answers, unreadable, isNewer } of members) {
    if (isNewer) leaveOut(id, 'newer');
    else if (unreadable.length > 0 && !answers) leaveOut(id, 'unreadable');
    if (!role || !answers) continue;
    voices.dropped += answers.dropped;
    const openly = openlyAnswered(sharedRecord.assignments[id] ?? [], answers.accepted);
    add({ id, role, answers: answers.answers, unsure: answers.unsure, openly });
  }
  return voices;
}

/**
 * The newest answers that may be shown after an earlier snapshot: comparing the two must not reveal what
 * one or two members answered (decision record 0013).
 */
export function nextSnapshot(
  instrument: Pick<Instrument, 'questions' | 'team'>,
  previous: Snapshot | null,
  next: Snapshot,
): Snapshot {
  if (!previous) return next;
  const openly = new Map([...previous.members, ...next.members].map((one) => [one.id, one.openly]));
  const members = refreshed(instrument, previous.members, next.members).map((voice) => ({
    ...(voice as SnapshotMember),
    openly: openly.get(voice.id) ?? [],
  }));
  return { ...next, members };
}

type Members = { members: SnapshotMember[] };

const texts = ({ members }: Members): string =>
  canonicalJson(Object.fromEntries(members.map(({ id, ...member }) => [id, member])));

/** Whether the same members have the same answers. */
export const sameAnswers = (a: Members, b: Members): boolean => texts(a) === texts(b);

/**
 * A snapshot as the respondents of a draft: with roles, without ids, in an order that does not depend on
 * identity. On a question that too few answered, only answers of members who agreed to answer for the
 * team are kept.
 */
function teamAnswers(
  instrument: Pick<Instrument, 'questions' | 'team'>,
  { members }: Snapshot,
): TeamAnswers {
  const assigned = instrument.questions.filter((question) =>
    members.some((member) => speaks(member, question) && question.id in member.answers),
  );
  const hidden = assigned.filter((question) => !distributionOf(instrument, question, members));
  const respondents = members.map((member) => {
    const kept = { ...member.answers };
    for (const question of hidden) {
      if (!speaks(member, question)) delete kept[question.id];
    }
    return respondentOf({ ...member, answers: kept });
  });
  return {
    respondents: respondents.sort(byContent),
    confidential: { assigned: assigned.map(({ id }) => id) },
  };
}

/** A draft with the answers of its round's snapshot, or without any; the same object when it has those. */
export function withSnapshot(
  instrument: Pick<Instrument, 'questions' | 'team'>,
  draft: Draft,
  snapshot: Snapshot | null,
): Draft {
  const current = snapshot?.round === draft.rounds.length ? snapshot : null;
  const team = current ? teamAnswers(instrument, current) : undefined;
  const { respondents, confidential } = draft.request;
  const same = canonicalJson({ respondents, confidential }) === canonicalJson(team ?? {});
  return same ? draft : withTeam(draft, team);
}

/** Orders by content, so that the order does not reveal who answered first. */
function byContent(a: object, b: object): number {
  const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
  return first < second ? -1 : Number(first > second);
}
