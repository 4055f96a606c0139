'use client';

import { BackTo } from '@/components/session/BackTo';
import { Screen } from '@/components/session/Screen';
import { PageTitle } from '@/components/ui/PageTitle';
import { useTexts } from '@/lib/page-texts/assessment';
import { useHref } from '@/lib/session/navigation/use-location';
import { useSession } from '@/lib/session/session';
import { DeletePanel } from './DeletePanel';
import { DuplicatePanel } from './DuplicatePanel';
import { ExportPanel } from './ExportPanel';
import { NamePanel } from './NamePanel';
import { RoundPanel } from './RoundPanel';

/** What concerns the assessment as a whole. */
export default function SettingsScreen() {
  const texts = useTexts('settings');
  const { backToOverview } = useTexts('page');
  const { loading } = useTexts('frame');
  const { ready } = useSession();
  const href = useHref();
  return (
    <Screen title={texts.title}>
      <BackTo href={href({ kind: 'tasks' })}>{backToOverview}</BackTo>
      <div className="mt-4">
        <PageTitle>{texts.title}</PageTitle>
        {/* Before the device has been read there is nothing to export, copy or close. */}
        {ready ? (
          <div className="mt-8">
            <NamePanel />
            <ExportPanel />
            <RoundPanel />
            <DuplicatePanel />
            <DeletePanel />
          </div>
        ) : (
          <p role="status" className="mt-8">
            {loading}
          </p>
        )}
      </div>
    </Screen>
  );
}
