'use client';

import { type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useResult } from './context';

/** Renders its content the first time the `<details>` around it opens, for what has to be loaded. */
export function WhenOpen({ children }: { children: () => ReactNode }) {
  const { words } = useResult();
  const [opened, setOpened] = useState(false);
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const details = ref.current?.closest('details');
    if (!details) return;
    const open = () => setOpened(details.open);
    details.addEventListener('toggle', open, { once: true });
    return () => details.removeEventListener('toggle', open);
  }, []);

  return (
    <div ref={ref}>
      {opened && <Suspense fallback={<p>{words.loading}</p>}>{children()}</Suspense>}
    </div>
  );
}
