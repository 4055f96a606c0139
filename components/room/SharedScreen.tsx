'use client';

import { Screen } from '@/components/assessment/Screen';
import { useTexts } from '@/components/assessment/texts';
import { useHref } from '@/components/assessment/use-place';
import { useQuestionHref } from '@/components/assessment/use-question-href';
import { BackTo } from '@/components/questionnaire/BackTo';
import { PageTitle } from '@/components/ui/PageTitle';
import { useRoom } from './RoomProvider';
import { SharedResult } from './SharedResult';
import { useRoomTexts } from './texts';

/** The result of the team, as a member sees it. */
export function SharedScreen() {
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
            results={view.board?.phase === 'opened' ? view.results : null}
            hrefForQuestion={hrefForQuestion}
          />
        ) : (
          <PageTitle>{known ? shared.none : shared.title}</PageTitle>
        )}
      </div>
    </Screen>
  );
}
