'use client';

import { Details } from '@/components/ui/Details';
import { plural } from '@/lib/i18n/fill';
import { questionById } from '@/lib/instrument/questions';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { MemberView } from '@/lib/rooms/roles/members';
import { askAgain } from '@/lib/rooms/team/ask-again';
import { useMemberName } from '@/lib/session/room/use-member-name';

/** Titles of questions, one to a line. */
export function QuestionTitles({ ids }: { ids: readonly string[] }) {
  const texts = useQuestionTexts(ids.flatMap((id) => questionById(id) ?? []));
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{texts[id]?.title ?? id}</li>
      ))}
    </ul>
  );
}

/** Whom the coordinator asks again, about which questions: what they answered there no longer counts. */
export function AskAgainList({ members }: { members: readonly MemberView[] }) {
  const { results: texts } = useRoomTexts();
  const locale = useLocale();
  const nameOf = useMemberName();
  const asked = askAgain(members);
  if (!asked) return null;
  return (
    <div className="flow">
      <h3 className="font-semibold">{texts.askAgain}</h3>
      <p>{texts.askAgainBody}</p>
      {asked.members.map(({ id, questions }) => (
        <Details
          key={id}
          summary={plural(locale, texts.askAgainMember, questions.length, {
            name: nameOf(members.find((member) => member.id === id)),
          })}
        >
          <QuestionTitles ids={questions} />
        </Details>
      ))}
      {asked.wherever.length > 0 && (
        <Details summary={texts.askAgainWherever}>
          <QuestionTitles ids={asked.wherever} />
        </Details>
      )}
    </div>
  );
}
