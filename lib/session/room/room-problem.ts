import type { RoomTexts } from '@/lib/instrument/texts/room';
import type { RoomView } from '@/lib/rooms/sync/room-snapshot';
import { type SealedProblem, sealedError } from '@/lib/sealed/host/errors';
import type { FoundLink } from '@/lib/sealed/links/find-link';

/** The message for a problem with a room. */
export function problemText({ problems }: RoomTexts, kind: SealedProblem): string {
  switch (kind) {
    case 'rollback':
      return problems.rolledBack;
    case 'impostor':
      return problems.tampered;
    case 'stale':
      return problems.other;
    case 'taken':
    case 'closed':
    case 'creationKey':
      return problems.refused;
    default:
      return problems[kind];
  }
}

/** The same for whatever was thrown. */
export const failureText = (texts: RoomTexts, cause: unknown): string =>
  problemText(texts, sealedError(cause).kind);

/** The message when pasted text holds no usable link. */
export function linkProblem(
  { pasteWrong, several, newer, broken }: RoomTexts['door'],
  reason: Extract<FoundLink, { ok: false }>['reason'],
): string {
  return { notALink: pasteWrong, several, newer, damaged: broken }[reason];
}

/**
 * The message, on every screen of the assessment, about what is not sent to the room; null when there is
 * no such problem.
 */
export function heldUpText(
  texts: RoomTexts,
  { state, unsent }: Pick<RoomView, 'state' | 'unsent'>,
): string | null {
  const { status } = texts;
  // Nothing is asked any more, so that nothing will be sent either.
  if (state.status === 'gone') return problemText(texts, 'gone');
  if (!unsent || (state.status !== 'waiting' && state.status !== 'refused')) return null;
  if (state.reason === 'offline') return status.waiting;
  return `${status.notSent} ${problemText(texts, state.reason)}`;
}
