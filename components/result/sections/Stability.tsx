'use client';

import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { fill } from '@/lib/i18n/fill';
import { formatNumber } from '@/lib/i18n/format';
import { firmness } from '@/lib/wording';
import { Drivers } from './Drivers';
import { LevelShares } from './LevelShares';

/** How firm the conclusion is: the runs per level, and what moves the outcome most. */
export function Stability() {
  const { result, wording, texts: words } = useResult();
  const { stability } = result.overall;
  const texts = words.stability;
  const runs = stability && formatNumber(wording.locale, stability.runs);
  return (
    <ResultSection
      id="stability"
      title={texts.title}
      lead={runs ? fill(texts.lead, { runs }) : texts.none}
    >
      <p className="max-w-measure">{firmness(wording, result)}</p>
      {stability && <LevelShares />}
      <Drivers />
    </ResultSection>
  );
}
