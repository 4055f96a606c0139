'use client';

import type { ReactNode } from 'react';
import { useLeaveWarning } from '@/lib/session/opening/use-leave-warning';
import { SavingStatus } from './SavingStatus';
import { StorageNotice, type Watched } from './StorageNotice';

interface DocumentFrameProps {
  of: Watched;
  /** The way to the document, or from there to all of them. */
  name: ReactNode;
  /** What else is led to; the name is then shorter on a phone. */
  beside?: ReactNode;
  /** Said of an example. */
  fictional: ReactNode;
  /** Room for two lines on a phone. */
  twoLines?: boolean;
  notices: ReactNode;
  /** Where it is kept. */
  place: ReactNode;
  children: ReactNode;
}

/** The frame of every screen of a document: its name, save status, notices and where it is kept. */
export function DocumentFrame({
  of,
  name,
  beside,
  fictional,
  twoLines,
  notices,
  place,
  children,
}: DocumentFrameProps) {
  useLeaveWarning(of);
  return (
    <>
      <div
        data-frame
        className={`mb-2 flex flex-wrap content-start items-start gap-x-3 gap-y-1 sm:gap-x-6 border-b border-rule pb-1 text-sm sm:mb-6 sm:pb-2 ${twoLines ? 'max-sm:min-h-15' : ''}`}
      >
        {/* On a phone all of this shares one line: the question starts higher. */}
        <p
          className={`min-h-6 min-w-0 max-sm:truncate ${beside ? 'max-sm:max-w-[35%]' : 'max-sm:max-w-[50%]'}`}
        >
          {name}
        </p>
        {beside}
        {fictional && <p className="font-semibold text-warning">{fictional}</p>}
        <div className="ml-auto print:hidden">
          <SavingStatus of={of} />
        </div>
      </div>
      <div className="flow mb-4 empty:hidden print:hidden sm:mb-8">
        <StorageNotice of={of} />
        {notices}
      </div>
      {/* As high as the window from the start, so that what follows does not jump. */}
      <div className="min-h-dvh">{children}</div>
      <p data-frame className="mt-16 text-sm text-ink-soft print:hidden">
        {place}
      </p>
    </>
  );
}
