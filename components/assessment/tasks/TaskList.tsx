'use client';

import { lazy, Suspense } from 'react';
import { Screen } from '@/components/session/Screen';
import { PageTitle } from '@/components/ui/PageTitle';
import { isUntouched, ownRound } from '@/lib/navigation/progress';
import { useTexts } from '@/lib/page-texts/assessment';
import { route } from '@/lib/session/navigation/route';
import { useSession } from '@/lib/session/session';
import { useName } from '@/lib/session/wording/use-name';
import { useProgressWords } from '@/lib/session/wording/use-progress-words';
import { useTimeWords } from '@/lib/session/wording/use-time-words';
import { Facts } from './Facts';
import { OtherLinks } from './OtherLinks';
import { OwnRole } from './OwnRole';
import { QuickPanel } from './QuickPanel';
import { ResultPanel } from './ResultPanel';
import { StationList } from './StationList';
import { useOwnIntro } from './use-own-intro';

const ForConsultation = lazy(() => import('./ForConsultation'));

/** The overview of an assessment: what there is to do, in any order, and how far it is. */
export default function TaskList() {
  const texts = useTexts('tasks');
  const { overview } = useTexts('frame');
  const { draft, given, ready } = useSession();
  const progress = useProgressWords();
  const time = useTimeWords();
  const ownIntro = useOwnIntro();
  const fresh = ready && isUntouched(given);
  // A member of a team begins with the questions of their role.
  const quickFirst = fresh && !given.told;
  const heading = useName();
  const own = ownRound(route, given);
  const rest = route.legs.filter((leg) => !leg.station.module && !own.includes(leg));
  const modules = route.legs.filter(({ station }) => station.module);

  return (
    <Screen title={`${overview} – ${progress}`}>
      {/* There is always something above the title, so that the title stays in its place. */}
      <PageTitle caption={draft.request.context?.municipality?.name || overview} lead={texts.lead}>
        {heading}
      </PageTitle>
      <div className="mt-10">
        {quickFirst ? <QuickPanel /> : !fresh && <ResultPanel />}
        <OwnRole />
        <StationList
          heading={given.own ? texts.ownHeading : texts.roundHeading}
          intro={`${ownIntro} ${progress}: ${time.round()}.`.trim()}
          legs={own}
        />
        {rest.length > 0 && (
          <StationList heading={texts.restHeading} intro={texts.restBody} legs={rest} />
        )}
        <StationList heading={texts.modulesHeading} intro={texts.modulesBody} legs={modules} />
        {quickFirst && <ResultPanel />}
        {/* Only what was begun from a proposal can be for a consultation. */}
        <Suspense>{draft.proposal && <ForConsultation />}</Suspense>
        {!quickFirst && <Facts />}
        <OtherLinks quick={!quickFirst && !given.told} />
      </div>
    </Screen>
  );
}
