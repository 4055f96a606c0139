'use client';

import { CycleFigure } from '@/components/charts/CycleFigure';
import { CapacityReasons } from './capacity/CapacityReasons';
import { useResult } from './context';
import { fullSections } from './full-sections';
import { Gradual } from './ProgressiveList';
import { FullRound } from './sections/FullRound';
import { Team } from './sections/Team';

/** What the conclusion rests on, and everything else; of a quick check, what a full round would add. */
export default function Reasons({ atOnce }: { atOnce: boolean }) {
  const props = useResult();
  const { result, words, stations, earlierRounds } = props;
  const parts = [
    ...result.capacities.map((capacity) => (
      <CapacityReasons key={capacity.id} capacity={capacity} />
    )),
    result.team && <Team key="team" team={result.team} />,
    ...(result.basis === 'quick' ? [<FullRound key="full-round" />] : fullSections(props)),
    stations && (
      <CycleFigure
        key="cycle"
        stations={stations}
        earlierRounds={earlierRounds}
        words={{ ...words.cycle, showNumbers: words.showNumbers }}
      />
    ),
  ];
  return <Gradual parts={parts} atOnce={atOnce} />;
}
