'use client';

import { lazy, useState } from 'react';
import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { Deferred } from '@/components/ui/Deferred';

const PublishedPanel = lazy(() => import('./PublishedPanel'));

/** One's own answer beside what was published of a consultation; loaded when it is opened. */
export function Published() {
  const { texts } = useResult();
  const [opened, setOpened] = useState(false);
  return (
    <ResultSection
      id="published"
      title={texts.published.title}
      lead={texts.published.lead}
      onOpen={() => setOpened(true)}
    >
      {opened && (
        <Deferred loading={texts.loading}>
          <PublishedPanel />
        </Deferred>
      )}
    </ResultSection>
  );
}
