import { questionById } from '@/lib/instrument/questions';
import { rewordedSince } from '@/lib/rooms/documents/asked-again';
import { isOlder } from '@/lib/rooms/documents/versions';
import type { MemberView } from '@/lib/rooms/roles/members';

/** Whom to ask again about which questions, since these ask something else than when they answered. */
export interface AskAgain {
  /** By the id of the member; the questions in the order of the instrument. */
  members: { id: string; questions: string[] }[];
  /**
   * Questions that appear only after certain answers, to ask again of each of them who sees these: naming
   * who answered one would tell what they answered before it.
   */
  wherever: string[];
}

const appearsToAll = (question: string): boolean => questionById(question)?.showIf === null;

/** Null when there is nobody to ask again. */
export function askAgain(views: readonly MemberView[]): AskAgain | null {
  const concerned = views.flatMap(({ id, answers }) => {
    if (!answers) return [];
    const asked = answers.askAgain.filter(appearsToAll);
    const saidEarlier = isOlder(answers.writtenIn) && Object.keys(answers.answers).length > 0;
    return asked.length > 0 || saidEarlier ? [{ id, asked, version: answers.writtenIn }] : [];
  });
  if (concerned.length === 0) return null;
  const reworded = new Set(concerned.flatMap(({ version }) => rewordedSince(version)));
  return {
    members: concerned.flatMap(({ id, asked }) =>
      asked.length > 0 ? [{ id, questions: asked }] : [],
    ),
    wherever: [...reworded].filter((question) => !appearsToAll(question)),
  };
}
