'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** What was done, in the place of the control with which it was done: it takes over the focus. */
export function Done({ children }: { children: ReactNode }) {
  const ref = useRef<HTMLParagraphElement>(null);
  useEffect(() => ref.current?.focus(), []);
  return (
    <p ref={ref} tabIndex={-1} className="font-semibold">
      {children}
    </p>
  );
}
