'use client';

import { Notice } from '@/components/ui/Notice';
import { useResult } from '../context';

/** Why a quick check gives no verdict, and why its ranges are wide. */
export function QuickNotice() {
  const { quick } = useResult().words;
  return (
    <div className="mt-6">
      <Notice label={quick.label}>
        <p>{quick.text}</p>
        <p>{quick.wide}</p>
      </Notice>
    </div>
  );
}
