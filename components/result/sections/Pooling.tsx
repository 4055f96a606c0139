'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { Finding } from '@/components/result/Finding';
import { ResultSection } from '@/components/result/ResultSection';
import { endsWords } from '@/lib/findings/figures';
import { titles } from '@/lib/wording/titles';
import { Autonomy } from './Autonomy';

/** What stands beside the verdict and is not in it: hires that are decided, cooperation, freedom, the wish. */
export function Pooling() {
  const { result, wording, texts: words, findings } = useResult();
  const { pooling: texts } = words;
  const { kind, missing, factors } = result.pooling;
  const considered = kind !== null && kind !== 'no';

  return (
    <ResultSection id="pooling" title={texts.title} lead={texts.lead}>
      {findings.planned && (
        <div className="max-w-measure">
          <h3 className="text-lg">{texts.planned}</h3>
          <Finding id="planned" className="mt-1" />
          <Finding id="plannedEffect" className="mt-1" />
        </div>
      )}
      <div className="max-w-measure space-y-2">
        <h3 className="text-lg">{texts.cooperation}</h3>
        <Finding id="pooling" />
        <Finding id="pooling.level" />
        <Finding id="poolingMissing" />
        <Finding
          id="poolingMissingNamed"
          questions={missing}
          called={wording.texts.findings.pooling.conditions}
        />
        {factors.length > 0 && (
          <FigureTable
            caption={texts.caption}
            columns={texts.columns}
            rows={factors.map(({ id, from, to }) => ({
              id,
              cells: [titles.factor(wording, id), endsWords(wording, from), endsWords(wording, to)],
            }))}
          />
        )}
        {considered && <p className="text-ink-soft">{texts.never}</p>}
      </div>
      <Autonomy />
      {findings.wish && (
        <div className="max-w-measure">
          <h3 className="text-lg">{texts.wish}</h3>
          <Finding id="wish" className="mt-1" />
        </div>
      )}
    </ResultSection>
  );
}
