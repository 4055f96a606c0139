'use client';

import { Notice } from '@/components/ui/Notice';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useUi } from '@/lib/page-texts/ui';
import { useOnline } from '@/lib/session/online/online';
import { regionProblem } from '@/lib/session/online/region-problem';

/** What went wrong the last time that something was done at the host. */
export function Problem() {
  const texts = useOnlineTexts();
  const { warning } = useUi('common');
  const { problem } = useOnline();
  return (
    <div role="alert" className="empty:hidden">
      {problem && (
        <Notice tone="warning" label={warning}>
          <p>{regionProblem(texts, problem)}</p>
        </Notice>
      )}
    </div>
  );
}
