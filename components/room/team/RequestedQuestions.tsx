'use client';

import { Section } from '@/components/ui/Section';
import { questionById } from '@/lib/instrument/questions';
import { useQuestionTexts } from '@/lib/page-texts/questions';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useQuestionHref } from '@/lib/session/navigation/use-question-href';
import { useSession } from '@/lib/session/session';

/** What the coordinator asks everybody to look at again, as the list of who has not answered it. */
export function RequestedQuestions({ requested }: { requested: readonly string[] }) {
  const { member: texts } = useRoomTexts();
  const { draft } = useSession();
  const hrefForQuestion = useQuestionHref();
  const open = requested.filter((id) => draft.request.answers?.[id] === undefined);
  const words = useQuestionTexts(open.flatMap((id) => questionById(id) ?? []));
  if (requested.length === 0) return null;
  return (
    <Section heading={texts.requested}>
      {open.length === 0 ? (
        <p>{texts.requestedDone}</p>
      ) : (
        <>
          <p>{texts.requestedBody}</p>
          <ul>
            {open.map((id) => (
              <li key={id}>
                <a href={hrefForQuestion(id)}>{words[id]?.title ?? id}</a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
