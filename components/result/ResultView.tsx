'use client';

import { CycleFigure } from '@/components/charts/CycleFigure';
import { CapacityReasons } from './capacity/CapacityReasons';
import { ResultProvider } from './context';
import { fullSections } from './full-sections';
import { Gradual } from './Gradual';
import { Overview } from './head/Overview';
import { ResultHead } from './head/ResultHead';
import { partsOf } from './parts';
import { ResultNav } from './ResultNav';
import { FullRound } from './sections/FullRound';
import { Team } from './sections/Team';
import type { ResultViewProps } from './types';

/**
 * The result of an assessment: conclusion, reasons, and everything else. A quick check gets its gaps
 * and what a full round would add, without level or verdict.
 */
export function ResultView(props: ResultViewProps) {
  const { result, words, stations, earlierRounds } = props;
  const quick = result.basis === 'quick';
  const sections = [
    <Overview key="overview" />,
    ...result.capacities.map((capacity) => (
      <CapacityReasons key={capacity.id} capacity={capacity} />
    )),
    result.team && <Team key="team" team={result.team} />,
    ...(quick ? [<FullRound key="full-round" />] : fullSections(props)),
    stations && (
      <CycleFigure
        key="cycle"
        stations={stations}
        earlierRounds={earlierRounds}
        words={{ ...words.cycle, showNumbers: words.showNumbers }}
      />
    ),
  ];
  return (
    <ResultProvider value={props}>
      <article>
        <ResultHead />
        <div className="mt-14 grid gap-x-12 gap-y-10 grid-cols-[minmax(0,1fr)] lg:grid-cols-[13rem_minmax(0,1fr)]">
          <ResultNav title={words.nav} parts={partsOf(props)} />
          <div className="min-w-0 space-y-16">
            <Gradual parts={sections} />
          </div>
        </div>
      </article>
    </ResultProvider>
  );
}
