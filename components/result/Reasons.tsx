'use client';

import { useEffect } from 'react';
import { Team } from '@/components/result/team/Team';
import { goToPart } from '@/lib/browser/go-to-part';
import { CapacityReasons } from './capacity/CapacityReasons';
import { useResult } from './context';
import { fullSections } from './full-sections';
import { FullRound } from './sections/FullRound';
import { Round } from './sections/Round';

/** What the conclusion rests on, and everything else; of a quick check, what a full round would add. */
export default function Reasons() {
  const props = useResult();
  const { result, stations, earlierRounds } = props;

  // A browser that was sent to a part before it was there does not look for it again; one that finds it
  // leaves the focus behind.
  useEffect(() => {
    const go = () => void goToPart();
    go();
    addEventListener('hashchange', go);
    return () => removeEventListener('hashchange', go);
  }, []);

  return (
    <>
      {result.capacities.map((capacity) => (
        <CapacityReasons key={capacity.id} capacity={capacity} />
      ))}
      {result.team && <Team team={result.team} />}
      {result.basis === 'quick' ? <FullRound /> : fullSections(props)}
      {stations && <Round stations={stations} rounds={earlierRounds ?? 0} />}
    </>
  );
}
