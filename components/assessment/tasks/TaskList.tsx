'use client';

import { Screen } from '@/components/session/Screen';
import { PageTitle } from '@/components/ui/PageTitle';
import { fill } from '@/lib/i18n/fill';
import { ROUND_MINUTES } from '@/lib/instrument/stations';
import { isUntouched } from '@/lib/navigation/progress';
import { useTexts } from '@/lib/page-texts/assessment';
import { route } from '@/lib/session/navigation/route';
import { useSession } from '@/lib/session/session';
import { useName } from '@/lib/session/wording/use-name';
import { useProgressWords } from '@/lib/session/wording/use-progress-words';
import { Facts } from './Facts';
import { OtherLinks } from './OtherLinks';
import { QuickPanel } from './QuickPanel';
import { ResultPanel } from './ResultPanel';
import { StationList } from './StationList';

/** The overview of an assessment: what there is to do, in any order, and how far it is. */
export function TaskList() {
  const texts = useTexts('tasks');
  const { overview } = useTexts('frame');
  const { draft, given, ready } = useSession();
  const progress = useProgressWords();
  const quickFirst = ready && isUntouched(given);
  const heading = useName();
  const round = route.legs.filter(({ station }) => !station.module);
  const modules = route.legs.filter(({ station }) => station.module);

  return (
    <Screen title={`${overview} – ${progress}`}>
      {/* There is always something above the title, so that the title stays in its place. */}
      <PageTitle caption={draft.request.context?.municipality?.name || overview} lead={texts.lead}>
        {heading}
      </PageTitle>
      <div className="mt-10">
        {quickFirst ? <QuickPanel /> : <ResultPanel />}
        <StationList
          heading={texts.roundHeading}
          intro={`${progress}. ${fill(texts.roundMinutes, { minutes: ROUND_MINUTES })}`}
          legs={round}
        />
        <StationList heading={texts.modulesHeading} intro={texts.modulesBody} legs={modules} />
        {quickFirst && <ResultPanel />}
        {!quickFirst && <Facts />}
        <OtherLinks quick={!quickFirst} />
      </div>
    </Screen>
  );
}
