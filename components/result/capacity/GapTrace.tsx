'use client';

import { FigureTable } from '@/components/charts/FigureTable';
import { useResult } from '@/components/result/context';
import { Details } from '@/components/ui/Details';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { assumed, thresholds, weightOf } from '@/lib/instrument/assumptions';
import type { CapacityResult } from '@/lib/model/result';
import { shownFactors } from '@/lib/result-view/factors';
import { score } from '@/lib/wording/numbers';
import { titles } from '@/lib/wording/titles';

/** How a capacity's gap follows from its factors: their shortfalls, weights, the norm and the limits. */
export function GapTrace({ capacity: { id, gap, level } }: { capacity: CapacityResult }) {
  const { result, wording, texts: words } = useResult();
  const { gapTrace: texts } = words.capacity;
  const [conditions, strengthen] = thresholds;
  return (
    <div className="text-sm print:hidden">
      <Details summary={fill(texts.summary, { gap: score(wording, gap) })}>
        <p>{fill(texts.text, { power: assumed('power') })}</p>
        {level && <p>{fill(texts.levels, { conditions, strengthen })}</p>}
        <p>{fill(words.trace.norm, { norm: wording.texts.model.norms[result.norm].title })}</p>
        <FigureTable
          caption={texts.caption}
          columns={texts.columns}
          rows={shownFactors(result, id).map((factor) => ({
            id: factor.id,
            cells: [
              titles.factor(wording, factor.id),
              score(wording, factor.shortfall),
              formatNumber(wording.locale, weightOf(factor.id)),
            ],
          }))}
        />
      </Details>
    </div>
  );
}
