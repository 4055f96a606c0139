'use client';

import { useState } from 'react';
import { BackTo } from '@/components/session/BackTo';
import { Screen } from '@/components/session/Screen';
import { Details } from '@/components/ui/Details';
import { PageTitle } from '@/components/ui/PageTitle';
import { fill, plural } from '@/lib/i18n/fill';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';
import { useLocale } from '@/lib/page-texts/ui';
import { passes } from '@/lib/session/answers/answer-filter';
import { keepFilter, keptFilter } from '@/lib/session/answers/kept-filter';
import { route } from '@/lib/session/navigation/route';
import { useHref } from '@/lib/session/navigation/use-location';
import { useSession } from '@/lib/session/session';
import { AnswerRow } from './AnswerRow';
import { CheckActions } from './CheckActions';
import { CheckFilter } from './CheckFilter';
import { CheckSummary } from './CheckSummary';
import { type CheckRow, useCheckRows } from './use-check-rows';

/** The answers of one station, or of all of them (`station` null), to look over. */
export default function CheckScreen({ station }: { station: string | null }) {
  const texts = useTexts('check');
  const { backToOverview, optionalHere } = useTexts('page');
  const locale = useLocale();
  const { stations } = useNames();
  const href = useHref();
  const legs = route.legs.filter((leg) => station === null || leg.station.id === station);
  const pages = legs.flatMap((leg) => leg.pages);
  const { id } = useSession();
  const { rows, since } = useCheckRows(pages, station ? 'station' : 'check');
  const list = `${id}/${station ?? ''}`;
  const [filter, setFilter] = useState(() => keptFilter(list));
  const shown = rows.filter((row) => passes(row, filter));
  const titleOf = (leg: string) => nameOf(stations, leg)?.title ?? leg;
  const title =
    station === null ? texts.title : fill(texts.stationTitle, { station: titleOf(station) });

  return (
    <Screen title={title}>
      <BackTo href={href({ kind: 'tasks' })}>{backToOverview}</BackTo>
      <div className="mt-4">
        <PageTitle lead={texts.lead}>{title}</PageTitle>
        <CheckSummary station={station} />
        {since && (
          <CheckFilter
            rows={rows}
            shown={shown.length}
            since={since}
            filter={filter}
            onChange={(next) => {
              keepFilter(list, next);
              setFilter(next);
            }}
          />
        )}
        {legs.map((leg) => {
          const here = shown.filter((row) => row.station === leg.station.id);
          const main = here.filter((row) => row.own || row.answer);
          const others = here.filter((row) => !main.includes(row));
          return (
            here.length > 0 && (
              <section key={leg.station.id} className="mt-10">
                {station === null && <h2 className="text-xl">{titleOf(leg.station.id)}</h2>}
                {main.length > 0 && <AnswerRows rows={main} />}
                {others.length > 0 && (
                  <Details summary={plural(locale, optionalHere, others.length)}>
                    <AnswerRows rows={others} />
                  </Details>
                )}
              </section>
            )
          );
        })}
        <CheckActions station={station} />
      </div>
    </Screen>
  );
}

const AnswerRows = ({ rows }: { rows: readonly CheckRow[] }) => (
  <dl className="mt-3 border-t border-rule">
    {rows.map((row) => (
      <AnswerRow key={row.id} row={row} />
    ))}
  </dl>
);
