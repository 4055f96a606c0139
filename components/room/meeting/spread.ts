import { z } from 'zod/mini';
import type { JsonValue } from '@/lib/assessment/change-note';
import { instrument } from '@/lib/instrument/instrument';
import { questionSpreadSchema } from '@/lib/instrument/result-schema';
import { type Question, type QuestionSpread, spreadOf } from '@/lib/model';
import type { MemberView } from '@/lib/rooms';
import { validEntries } from '@/lib/rooms/answers';

/** A distribution as the board carries it; null when there is none to show. */
export function readSpread(shown: JsonValue | undefined): QuestionSpread | null {
  const parsed = z.safeParse(questionSpreadSchema, shown);
  return parsed.success ? (parsed.data as QuestionSpread) : null;
}

/** The members whose vote counts in a ballot, with what they voted. */
const votesIn = (members: readonly MemberView[], ballot: string, { id }: Question) =>
  members.flatMap(({ role, vote }) => {
    if (!role || vote?.ballot !== ballot) return [];
    const { valid } = validEntries('answers', { [id]: vote.value });
    return id in valid ? [{ role, answers: valid }] : [];
  });

/** How many voted. */
export const countVotes = (
  members: readonly MemberView[],
  ballot: string,
  question: Question,
): number => votesIn(members, ballot, question).length;

/** How the votes are spread; null when too few voted to show it. */
export const spreadOfVotes = (
  members: readonly MemberView[],
  ballot: string,
  question: Question,
): QuestionSpread | null => spreadOf(instrument, question, votesIn(members, ballot, question));
