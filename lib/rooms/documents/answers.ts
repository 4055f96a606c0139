import { answersForCoordinators } from '@/lib/disclosure/room';
import type { Draft } from '@/lib/draft/draft';
import { migrateAnswers } from '@/lib/draft/migration/answers';
import { isVersion } from '@/lib/draft/migration/version-order';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { MemberAnswers } from '@/lib/rooms/documents/member';
import { SealedError } from '@/lib/sealed/host/errors';
import { askedAgain } from './asked-again';
import { isOlder, presentIds } from './versions';

/**
 * The document of a member's answers, made from their draft.
 * @param before - the document that the draft was last in step with, of any version.
 */
export function answersOf(
  draft: Draft,
  { finished, accepted }: Pick<MemberAnswers, 'finished' | 'accepted'>,
  before: MemberAnswers | null = null,
): MemberAnswers {
  const { answers = {}, notes, unsure = {}, updatedAt } = answersForCoordinators(draft);
  const doubted = Object.keys(unsure).sort();
  const again = before ? presentAnswers(before).askAgain : [];
  const askAgain = again.filter((id) => !Object.hasOwn(answers, id));
  return {
    instrumentVersion: INSTRUMENT_VERSION,
    answers,
    ...(notes && { notes }),
    ...(doubted.length > 0 && { unsure: doubted }),
    ...(askAgain.length > 0 && { askAgain }),
    finished,
    accepted: presentIds(accepted),
    updatedAt,
  };
}

/** What a member answered, brought to the present questionnaire. */
export interface PresentAnswers
  extends Required<Omit<MemberAnswers, 'confidence' | 'instrumentVersion'>> {
  /** The version it was written in. */
  writtenIn: string;
  /** Number of answers that do not suit their question. */
  dropped: number;
}

/** Reads a document of the present or an earlier version. Fails with `damaged` when it names none. */
export function presentAnswers(document: MemberAnswers): PresentAnswers {
  const { instrumentVersion: writtenIn, askAgain = [], accepted, finished, updatedAt } = document;
  if (!isVersion(writtenIn)) throw new SealedError('damaged');
  const { changes, ...migrated } = migrateAnswers(writtenIn, document);
  return {
    ...migrated,
    writtenIn,
    askAgain: isOlder(writtenIn) ? askedAgain(changes) : askAgain,
    dropped: changes.filter(({ part, detail }) => part === 'answers' && detail === 'notValid')
      .length,
    finished,
    accepted: presentIds(accepted),
    updatedAt,
  };
}

/** A draft whose answers, notes and doubts are replaced by the valid ones of a document. */
export function withAnswersOf(draft: Draft, document: MemberAnswers): Draft {
  const { answers: _a, notes: _n, unsure: _u, ...rest } = draft.request;
  const { answers, notes, unsure } = presentAnswers(document);
  const parts = { answers, notes, unsure: Object.fromEntries(unsure.map((id) => [id, true])) };
  const filled = Object.entries(parts).filter(([, part]) => Object.keys(part).length > 0);
  return { ...draft, request: { ...rest, ...Object.fromEntries(filled) } };
}
