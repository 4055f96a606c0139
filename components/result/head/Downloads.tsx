'use client';

import { useResult } from '@/components/result/context';
import { Button, buttonClass } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';

/** What to do next: go on with the plan, with the full round, or take the result along. */
export function Downloads() {
  const { texts, result, onDownload, fullRoundHref, headOnly } = useResult();
  const full = result.basis === 'full';
  return (
    <div className="mt-4 flex flex-wrap gap-x-4 gap-y-3 print:hidden">
      {full && !headOnly && (
        <a href="#plan" className={buttonClass('primary')}>
          {texts.head.toPlan}
        </a>
      )}
      {!full && fullRoundHref && (
        <ButtonLink href={fullRoundHref}>{texts.quick.continue}</ButtonLink>
      )}
      {onDownload && (
        <Button variant="secondary" aria-haspopup="dialog" onClick={onDownload}>
          {texts.download.open}
        </Button>
      )}
    </div>
  );
}
