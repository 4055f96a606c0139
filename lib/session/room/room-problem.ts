import type { RoomTexts } from '@/lib/instrument/texts/room';
import type { RoomView } from '@/lib/rooms/sync/room-snapshot';
import { type RoomProblem, roomError } from '@/lib/sealed/host/errors';
import type { FoundLink } from '@/lib/sealed/links/find-link';

/** What the user is told of a problem with a room. */
export function problemText({ problems }: RoomTexts, kind: RoomProblem): string {
  switch (kind) {
    case 'rollback':
      return problems.rolledBack;
    case 'impostor':
      return problems.tampered;
    case 'stale':
      return problems.other;
    case 'taken':
      return problems.refused;
    default:
      return problems[kind];
  }
}

/** The same for whatever was thrown. */
export const failureText = (texts: RoomTexts, cause: unknown): string =>
  problemText(texts, roomError(cause).kind);

/** Why there is no link to a room in what somebody pasted. */
export function linkProblem(
  { pasteWrong, several, newer, broken }: RoomTexts['door'],
  reason: Extract<FoundLink, { ok: false }>['reason'],
): string {
  return { notALink: pasteWrong, several, newer, damaged: broken }[reason];
}

/**
 * What somebody is told, wherever they are in the assessment, of what does not arrive in the room; null
 * while nothing is held up.
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
