'use client';

import { Screen } from '@/components/session/Screen';
import { buttonClass } from '@/components/ui/Button';
import { PageTitle } from '@/components/ui/PageTitle';
import { useTexts } from '@/lib/page-texts/assessment';
import { useHref } from '@/lib/session/navigation/use-location';
import { useQuickHref } from '@/lib/session/navigation/use-quick-href';

/** Before anything has been answered. */
export function NoResult() {
  const texts = useTexts('result');
  const tasks = useTexts('tasks');
  const { backToOverview } = useTexts('page');
  const quick = useQuickHref();
  const href = useHref();
  return (
    <Screen title={texts.title}>
      <PageTitle>{texts.nothingTitle}</PageTitle>
      <p className="mt-4 max-w-measure">{texts.nothingBody}</p>
      <div className="mt-8 flex flex-wrap items-center gap-x-8 gap-y-3">
        <a href={quick} className={buttonClass('primary')}>
          {tasks.quickStart}
        </a>
        <a href={href({ kind: 'tasks' })} className={buttonClass('quiet')}>
          {backToOverview}
        </a>
      </div>
    </Screen>
  );
}
