'use client';

import { CycleFigure } from '@/components/charts/CycleFigure';
import { ChangedAnswers } from '@/components/result/ChangedAnswers';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultSection } from '@/components/result/ResultSection';
import type { CycleStation } from '@/lib/charts/cycle';
import type { RoundResult } from '@/lib/model/result';

const STATES = { changed: 'changed', same: 'visited', notLookedAt: 'open' } as const;

interface RoundProps {
  round: RoundResult;
  stations: CycleStation[];
  /** How many rounds were closed before. */
  rounds: number;
}

/** A next round beside the one before, as a cycle: what changed, what was done, where to enter. */
export function Round({ round, stations, rounds }: RoundProps) {
  const { result, texts, findings } = useResult();
  const seen = stations.map((station): CycleStation => {
    const found = round.stations.find(({ id }) => id === station.id);
    if (!found) return station;
    return {
      ...station,
      state: STATES[found.state],
      finding: findings[`round.${station.id}`]?.sentence,
      reenter: findings[`reenter.${station.id}`]?.sentence,
    };
  });

  return (
    <ResultSection id="round" title={texts.round.title}>
      <div className="max-w-measure space-y-2">
        <Finding id="round" />
        <Finding id="round.otherNorm" />
        <Finding id="round.why" />
        <Finding id="round.next" />
      </div>
      <CycleFigure
        stations={seen}
        earlierRounds={rounds}
        words={{
          ...texts.cycle,
          reading: `${texts.cycle.reading} ${texts.cycle.readingAgain}`,
          showNumbers: texts.showNumbers,
        }}
      />
      <ChangedAnswers result={result} caption={texts.round.answers} />
      {round.measures.length > 0 && (
        <div className="max-w-measure">
          <h3 className="text-lg">{texts.round.measures}</h3>
          <ul className="mt-2 list-disc space-y-1 pl-5">
            {round.measures.map(({ id }) => (
              <Finding key={id} id={`done.${id}`} as="li" />
            ))}
          </ul>
        </div>
      )}
    </ResultSection>
  );
}
