'use client';

import { lazy, useState } from 'react';
import { useResult } from '@/components/result/context';
import { ResultSection } from '@/components/result/ResultSection';
import { Deferred } from '@/components/ui/Deferred';

const ResponsePanel = lazy(() => import('./response/ResponsePanel'));

/** A response to a higher government that consults; loaded when it is opened. */
export function Response() {
  const { texts } = useResult();
  const [opened, setOpened] = useState(false);
  return (
    <ResultSection
      id="response"
      title={texts.response.title}
      lead={texts.response.lead}
      onOpen={() => setOpened(true)}
    >
      {opened && (
        <Deferred loading={texts.loading}>
          <ResponsePanel />
        </Deferred>
      )}
    </ResultSection>
  );
}
