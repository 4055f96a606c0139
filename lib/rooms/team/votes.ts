import * as z from 'zod/mini';
import { instrument } from '@/lib/instrument/instrument';
import { answerSchema } from '@/lib/instrument/schema/answer';
import { questionDistributionSchema } from '@/lib/instrument/schema/result';
import type { JsonValue } from '@/lib/json/json-value';
import { distributionOf, mayRefresh, type QuestionDistribution } from '@/lib/model';
import type { Question } from '@/lib/model/types';
import type {
  CoordinatorRecord,
  ShownVotes,
  SnapshotMember,
} from '@/lib/rooms/documents/coordinator-record';
import type { MemberView } from '@/lib/rooms/roles/members';
import type { RoomSnapshot } from '@/lib/rooms/roles/role-session';
import { COORDINATOR } from './openly';

/** A distribution as the board carries it; null when there is none to show. */
export function readDistribution(shown: JsonValue | undefined): QuestionDistribution | null {
  const parsed = z.safeParse(questionDistributionSchema, shown);
  return parsed.success ? (parsed.data as QuestionDistribution) : null;
}

/** Who may vote: the members, and a coordinator who answers too. */
type Voting = Pick<RoomSnapshot, 'members' | 'coordinatorRecord'>;

/** The votes that count in a ballot, by member. */
export const votesIn = (
  { members, coordinatorRecord }: Voting,
  ballot: string,
  question: Question,
): SnapshotMember[] =>
  [...members, ...coordinatorIn(coordinatorRecord)].flatMap(({ id, role, vote }) => {
    if (!role || vote?.ballot !== ballot) return [];
    const isValid = z.safeParse(answerSchema(question), vote.value).success;
    return isValid ? [{ id, role, answers: { [question.id]: vote.value } }] : [];
  });

const coordinatorIn = (
  record: CoordinatorRecord | null,
): Pick<MemberView, 'id' | 'role' | 'vote'>[] =>
  record?.coordinatorRole
    ? [{ id: COORDINATOR, role: record.coordinatorRole, vote: record.coordinatorVote ?? null }]
    : [];

/**
 * How the votes are spread; null when too few voted to show it, or when too few votes differ from those
 * shown before on the same question: comparing the two would reveal who changed what.
 */
export function distributionOfVotes(
  question: Question,
  votes: readonly SnapshotMember[],
  before: ShownVotes | null,
): QuestionDistribution | null {
  const shown = before?.question === question.id ? before.members : [];
  const only = { questions: [question], team: instrument.team };
  return mayRefresh(only, shown, votes) ? distributionOf(instrument, question, votes) : null;
}
