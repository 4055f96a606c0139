'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { QuestionList } from '@/components/result/QuestionList';
import { ResultSection } from '@/components/result/ResultSection';
import { score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';
import { Autonomy } from './Autonomy';

/** What cooperation could take over, beside the verdict; and the freedom on paper and in practice. */
export function Pooling() {
  const { result, speech, words } = useResult();
  const { pooling: said } = words;
  const { kind, fit, missing, scenario } = result.pooling;
  const considered = kind === 'sporadic' || kind === 'strategic';
  const factors = scenario.factors.filter(({ shortfall }) => shortfall > 0);

  return (
    <ResultSection id="pooling" title={said.title} lead={said.lead}>
      {considered ? (
        <div className="max-w-measure space-y-4">
          <p>
            {said.fit[fit]} {said.never}
          </p>
          {missing.length > 0 && (
            <div>
              <p>{said.missing}</p>
              <QuestionList ids={missing} />
            </div>
          )}
          {factors.length > 0 && (
            <FigureTable
              caption={said.caption}
              columns={said.columns}
              rows={factors.map(({ id, shortfall, relieved, remaining }) => ({
                id,
                cells: [
                  titles.factor(speech, id),
                  score(speech, shortfall),
                  score(speech, relieved),
                  score(speech, remaining),
                ],
              }))}
            />
          )}
        </div>
      ) : (
        <p className="max-w-measure">{said.no}</p>
      )}
      <Autonomy />
    </ResultSection>
  );
}
