'use client';

import { BackTo } from '@/components/session/BackTo';
import { Screen } from '@/components/session/Screen';
import { PageTitle } from '@/components/ui/PageTitle';
import { fill } from '@/lib/i18n/fill';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';
import { route } from '@/lib/session/navigation/route';
import { useHref } from '@/lib/session/navigation/use-location';
import { CheckActions } from './CheckActions';
import { CheckSummary } from './CheckSummary';
import { PageAnswers } from './PageAnswers';

/** The answers of one station, or of all of them (`station` null), to look over. */
export function CheckScreen({ station }: { station: string | null }) {
  const texts = useTexts('check');
  const { backToOverview } = useTexts('page');
  const { stations } = useNames();
  const href = useHref();
  const legs = route.legs.filter((leg) => station === null || leg.station.id === station);
  const titleOf = (id: string) => nameOf(stations, id)?.title ?? id;
  const title =
    station === null ? texts.title : fill(texts.stationTitle, { station: titleOf(station) });

  return (
    <Screen title={title}>
      <BackTo href={href({ kind: 'tasks' })}>{backToOverview}</BackTo>
      <div className="mt-4">
        <PageTitle lead={texts.lead}>{title}</PageTitle>
        <CheckSummary pages={legs.flatMap(({ pages }) => pages)} />
        {legs.map((leg) => (
          <section key={leg.station.id} className="mt-10">
            {station === null && <h2 className="text-xl">{titleOf(leg.station.id)}</h2>}
            <dl className="mt-3 border-t border-rule">
              {leg.pages.map((page) => (
                <PageAnswers key={page.id} page={page} from={station ? 'station' : 'check'} />
              ))}
            </dl>
          </section>
        ))}
        <CheckActions station={station} />
      </div>
    </Screen>
  );
}
