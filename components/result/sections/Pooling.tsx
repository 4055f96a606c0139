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
  const { result, wording, texts: words } = useResult();
  const { pooling: texts } = words;
  const { kind, fit, missing, scenario } = result.pooling;
  const considered = kind === 'sporadic' || kind === 'strategic';
  const factors = scenario.factors.filter(({ shortfall }) => shortfall > 0);

  return (
    <ResultSection id="pooling" title={texts.title} lead={texts.lead}>
      {considered ? (
        <div className="max-w-measure space-y-4">
          <p>
            {texts.fit[fit]} {texts.never}
          </p>
          {missing.length > 0 && (
            <div>
              <p>{texts.missing}</p>
              <QuestionList ids={missing} />
            </div>
          )}
          {factors.length > 0 && (
            <FigureTable
              caption={texts.caption}
              columns={texts.columns}
              rows={factors.map(({ id, shortfall, relieved, remaining }) => ({
                id,
                cells: [
                  titles.factor(wording, id),
                  score(wording, shortfall),
                  score(wording, relieved),
                  score(wording, remaining),
                ],
              }))}
            />
          )}
        </div>
      ) : (
        <p className="max-w-measure">{texts.no}</p>
      )}
      <Autonomy />
    </ResultSection>
  );
}
