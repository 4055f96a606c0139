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
  const { result, speech, words } = useResult();
  const { stability } = result.overall;
  const said = words.stability;
  const runs = stability && formatNumber(speech.locale, stability.runs);
  return (
    <ResultSection
      id="stability"
      title={said.title}
      lead={runs ? fill(said.lead, { runs }) : said.none}
    >
      <p className="max-w-measure">{firmness(speech, result)}</p>
      {stability && <LevelShares />}
      <Drivers />
    </ResultSection>
  );
}
