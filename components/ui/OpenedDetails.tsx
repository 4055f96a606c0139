'use client';

import { type ReactNode, useState } from 'react';
import { Deferred } from './Deferred';
import { Details } from './Details';

interface OpenedDetailsProps {
  summary: ReactNode;
  /** Open at first. */
  open?: boolean;
  children: ReactNode;
}

/** A disclosure whose content is made once it is opened, so that hundreds of them stay quick. */
export function OpenedDetails({ summary, open: atFirst = false, children }: OpenedDetailsProps) {
  const [open, setOpen] = useState(atFirst);
  return (
    <Details
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      summary={summary}
    >
      {open && <Deferred>{children}</Deferred>}
    </Details>
  );
}
