import type { RoomTexts } from '@/lib/instrument/room-texts';
import { type RoomProblem, roomError } from '@/lib/rooms';

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
    case 'invalid':
      return problems.refused;
    default:
      return problems[kind];
  }
}

/** The same for whatever was thrown. */
export const failureText = (texts: RoomTexts, cause: unknown): string =>
  problemText(texts, roomError(cause).kind);
