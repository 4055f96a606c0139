'use client';

import { lazy, useState } from 'react';
import { FoldedPart } from '@/components/consultation/blocks/FoldedPart';
import { useRead } from '@/components/consultation/read/context';
import { Deferred } from '@/components/ui/Deferred';

const GroupMap = lazy(() => import('./GroupMap'));

/** The map, which is loaded when it is opened. */
export function MapPart({ whole }: { whole: boolean }) {
  const { texts } = useRead();
  const [opened, setOpened] = useState(false);
  return (
    <FoldedPart id="map" title={texts.map.title} onOpen={() => setOpened(true)}>
      {(opened || whole) && (
        <Deferred loading={texts.loading}>
          <GroupMap />
        </Deferred>
      )}
    </FoldedPart>
  );
}
