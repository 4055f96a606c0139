'use client';

import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { fill } from '@/lib/i18n/fill';
import { MaturityDrivers } from './MaturityDrivers';
import { MaturityGroup } from './MaturityGroup';
import { Oecd } from './Oecd';
import { OwnMaturity } from './OwnMaturity';

/** Own digital capabilities, in Flanders beside the Flemish figures, the levers associated with them, and the direction. */
export function Maturity() {
  const { result, texts: words } = useResult();
  const { maturity: texts } = words;
  const isAlone = result.maturity?.benchmark === null;
  const { title, lead } = isAlone ? texts.alone : texts;
  const { imonitor = null, groups = [], indicators = [], drivers = [] } = result.maturity ?? {};
  const Group = isAlone ? OwnMaturity : MaturityGroup;
  return (
    <ResultSection id="maturity" title={title} lead={result.maturity && lead}>
      {imonitor !== null && <p>{fill(texts.imonitor, { level: imonitor })}</p>}
      {groups
        .filter(({ known }) => known > 0)
        .map(({ id }) => (
          <Group key={id} group={id} indicators={indicators.filter(({ group }) => group === id)} />
        ))}
      {drivers.length > 0 && <MaturityDrivers drivers={drivers} />}
      <Oecd />
    </ResultSection>
  );
}
