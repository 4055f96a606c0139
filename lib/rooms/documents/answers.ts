import * as z from 'zod/mini';
import { answersForCoordinators } from '@/lib/disclosure/room';
import type { Draft, DraftRequest } from '@/lib/draft/draft';
import { requestSchema } from '@/lib/instrument/schema/request';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { MemberAnswers } from '@/lib/rooms/documents/member';

/** The document of a member's answers, made from their draft. */
export function answersOf(
  draft: Draft,
  { finished, accepted }: Pick<MemberAnswers, 'finished' | 'accepted'>,
): MemberAnswers {
  const { answers = {}, notes, confidence, updatedAt } = answersForCoordinators(draft);
  return {
    instrumentVersion: INSTRUMENT_VERSION,
    answers,
    ...(notes && { notes }),
    ...(confidence && { confidence }),
    finished,
    accepted,
    updatedAt,
  };
}

type Part = 'answers' | 'notes' | 'confidence';

/** The entries of a part that the request schema accepts, and the number of those it does not. */
export function validEntries<P extends Part>(
  part: P,
  entries: MemberAnswers[P],
): { valid: NonNullable<DraftRequest[P]>; dropped: number } {
  const schema = requestSchema.shape[part];
  const all = Object.entries(entries ?? {});
  const valid = all.filter(([id, value]) => z.safeParse(schema, { [id]: value }).success);
  return {
    valid: Object.fromEntries(valid) as NonNullable<DraftRequest[P]>,
    dropped: all.length - valid.length,
  };
}

/** A draft whose answers, notes and confidence are replaced by the valid ones of a document. */
export function withAnswersOf(draft: Draft, document: MemberAnswers): Draft {
  const { answers: _a, notes: _n, confidence: _c, ...rest } = draft.request;
  const parts = (['answers', 'notes', 'confidence'] as const).flatMap((part) => {
    const { valid } = validEntries(part, document[part]);
    return Object.keys(valid).length > 0 ? [[part, valid]] : [];
  });
  return { ...draft, request: { ...rest, ...Object.fromEntries(parts) } };
}
