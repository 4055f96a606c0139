'use client';

import { Screen } from '@/components/assessment/Screen';
import { useTexts } from '@/components/assessment/texts';
import { useHref } from '@/components/assessment/use-place';
import { useQuestionHref } from '@/components/assessment/use-question-href';
import { BackTo } from '@/components/questionnaire/BackTo';
import { useRoom } from './RoomProvider';
import { SharedResult } from './SharedResult';
import { useRoomTexts } from './texts';

/** The result of the team, as a member sees it. */
export function SharedScreen() {
  const { shared } = useRoomTexts();
  const { backToOverview } = useTexts('page');
  const { room } = useRoom();
  const href = useHref();
  const hrefForQuestion = useQuestionHref();
  const view = room?.view;
  return (
    <Screen title={shared.title}>
      <BackTo href={href({ kind: 'tasks' })}>{backToOverview}</BackTo>
      <div className="mt-4">
        <SharedResult
          results={view?.board?.phase === 'opened' ? view.results : null}
          hrefForQuestion={hrefForQuestion}
        />
      </div>
    </Screen>
  );
}
