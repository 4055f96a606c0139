'use client';

import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { fill } from '@/lib/i18n/fill';
import { MaturityDrivers } from './MaturityDrivers';
import { MaturityGroup } from './MaturityGroup';
import { Oecd } from './Oecd';

/** Own digital capabilities beside Flanders, the levers associated with them, and the direction. */
export function Maturity() {
  const { result, texts: words } = useResult();
  const { maturity: texts } = words;
  const { imonitor = null, groups = [], indicators = [], drivers = [] } = result.maturity ?? {};
  return (
    <ResultSection id="maturity" title={texts.title} lead={result.maturity && texts.lead}>
      {imonitor !== null && <p>{fill(texts.imonitor, { level: imonitor })}</p>}
      {groups
        .filter(({ known }) => known > 0)
        .map(({ id }) => (
          <MaturityGroup
            key={id}
            group={id}
            indicators={indicators.filter(({ group }) => group === id)}
          />
        ))}
      {drivers.length > 0 && <MaturityDrivers drivers={drivers} />}
      <Oecd />
    </ResultSection>
  );
}
