'use client';

import { BackTo } from '@/components/session/BackTo';
import { Screen } from '@/components/session/Screen';
import { PageTitle } from '@/components/ui/PageTitle';
import { useTexts } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { resultsOpened } from '@/lib/rooms/team/opened';
import { useHref } from '@/lib/session/navigation/use-location';
import { useQuestionHref } from '@/lib/session/navigation/use-question-href';
import { useRoom } from '@/lib/session/room/room';
import { SharedResult } from './SharedResult';

/** The result of the team, as a member sees it. */
export default function SharedScreen() {
  const { shared } = useRoomTexts();
  const { backToOverview } = useTexts('page');
  const { room, known } = useRoom();
  const href = useHref();
  const hrefForQuestion = useQuestionHref();
  const view = room?.view;
  return (
    <Screen title={shared.title}>
      <BackTo href={href({ kind: 'tasks' })}>{backToOverview}</BackTo>
      <div className="mt-4">
        {view ? (
          <SharedResult
            results={resultsOpened(view, 0) ? view.results : null}
            hrefForQuestion={hrefForQuestion}
          />
        ) : (
          <PageTitle>{known ? shared.none : shared.title}</PageTitle>
        )}
      </div>
    </Screen>
  );
}
