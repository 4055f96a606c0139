'use client';

import { CycleFigure } from '@/components/charts/CycleFigure';
import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { QuestionLink } from '@/components/result/QuestionLink';
import { ResultSection } from '@/components/result/ResultSection';
import type { CycleStation } from '@/lib/charts/cycle';
import { roundAnswers } from '@/lib/findings';

/** The round as a cycle; a next one beside the one before: what changed, what was done, where to enter. */
export function Round({ stations, rounds }: { stations: CycleStation[]; rounds: number }) {
  const { result, texts, findings, wording } = useResult();
  const { round } = result;
  const seen = stations.map((station): CycleStation => {
    const found = round?.stations.find(({ id }) => id === station.id);
    if (!found) return station;
    const state = { changed: 'changed', same: 'visited', notLookedAt: 'open' } as const;
    return {
      ...station,
      state: state[found.state],
      finding: findings[`round.${station.id}`]?.sentence,
      reenter: findings[`reenter.${station.id}`]?.sentence,
    };
  });
  const figure = (
    <CycleFigure
      stations={seen}
      earlierRounds={rounds}
      words={{
        ...texts.cycle,
        reading: round ? `${texts.cycle.reading} ${texts.cycle.readingAgain}` : texts.cycle.reading,
        showNumbers: texts.showNumbers,
      }}
    />
  );
  if (!round) return null;
  const replayed = roundAnswers(wording, result);

  return (
    <ResultSection id="round" title={texts.round.title}>
      <div className="max-w-measure space-y-2">
        <Finding id="round" />
        <Finding id="round.otherNorm" />
        <Finding id="round.why" />
        <Finding id="round.next" />
      </div>
      {figure}
      {round.answers.length > 0 && (
        <FigureTable
          caption={texts.round.answers}
          columns={texts.round.answerColumns}
          rows={round.answers.map(({ question }, at) => ({
            id: question,
            cells: [
              <QuestionLink key={question} id={question} />,
              replayed[at]?.from,
              replayed[at]?.to,
              replayed[at]?.level,
            ],
          }))}
        />
      )}
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
