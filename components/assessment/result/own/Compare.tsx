'use client';

import { lazy, useState } from 'react';
import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { Deferred } from '@/components/ui/Deferred';

const ComparePanel = lazy(() => import('./ComparePanel'));

/** This result beside another assessment, a file, or a closed round; loaded when it is opened. */
export function Compare() {
  const { texts } = useResult();
  const [opened, setOpened] = useState(false);
  return (
    <ResultSection
      id="compare"
      title={texts.compare.title}
      lead={texts.compare.lead}
      onOpen={() => setOpened(true)}
    >
      {opened && (
        <Deferred loading={texts.loading}>
          <ComparePanel />
        </Deferred>
      )}
    </ResultSection>
  );
}
