'use client';

import { lazy, useState } from 'react';
import { useRead } from '@/components/consultation/read/context';
import { ReadPart } from '@/components/consultation/read/ReadPart';
import { Deferred } from '@/components/ui/Deferred';

const GroupMap = lazy(() => import('./GroupMap'));

/** The map, which is loaded when it is opened. */
export function MapPart({ whole }: { whole: boolean }) {
  const { texts } = useRead();
  const [opened, setOpened] = useState(false);
  return (
    <ReadPart id="map" title={texts.map.title} onOpen={() => setOpened(true)}>
      {(opened || whole) && (
        <Deferred loading={texts.loading}>
          <GroupMap />
        </Deferred>
      )}
    </ReadPart>
  );
}
