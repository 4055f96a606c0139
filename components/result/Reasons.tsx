'use client';

import { useEffect } from 'react';
import { Team } from '@/components/result/team/Team';
import { Button } from '@/components/ui/Button';
import { goToPart } from '@/lib/browser/go-to-part';
import { openParts } from '@/lib/browser/parts';
import { CapacityReasons } from './capacity/CapacityReasons';
import { useResult } from './context';
import { Background, WhatNext } from './full-sections';
import { Why } from './head/Why';
import { PartGroup } from './PartGroup';
import { FullRound } from './sections/FullRound';
import { Round } from './sections/Round';

/** What the conclusion rests on, and everything else; of a quick check, what a full round would add. */
export default function Reasons() {
  const { result, stations, earlierRounds, texts, ownParts } = useResult();
  const { parts } = texts;
  const quick = result.basis === 'quick';

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
      <p className="mb-4 flex flex-wrap gap-x-6 print:hidden">
        <Button variant="quiet" onClick={() => openParts(true)}>
          {parts.openAll}
        </Button>
        <Button variant="quiet" onClick={() => openParts(false)}>
          {parts.closeAll}
        </Button>
      </p>
      <div className="space-y-12">
        <PartGroup title={parts.groups.why}>
          {!quick && <Why />}
          {result.capacities.map((capacity) => (
            <CapacityReasons key={capacity.id} capacity={capacity} />
          ))}
          {result.team && <Team team={result.team} />}
          {!quick && result.round && stations && (
            <Round round={result.round} stations={stations} rounds={earlierRounds ?? 0} />
          )}
        </PartGroup>
        <PartGroup title={parts.groups.next}>
          {quick ? (
            <>
              <FullRound />
              {ownParts}
            </>
          ) : (
            <WhatNext />
          )}
        </PartGroup>
        {!quick && (
          <PartGroup title={parts.groups.beside}>
            <Background />
          </PartGroup>
        )}
      </div>
    </>
  );
}
