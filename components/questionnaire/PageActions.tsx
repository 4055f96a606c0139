'use client';

import { Button } from '@/components/ui/Button';
import { buttonClass } from '@/components/ui/button-style';
import { useTexts } from '@/lib/page-texts/assessment';
import { useHref } from '@/lib/session/use-location';

/** On with the next page at the left; or leave it for later. */
export function PageActions() {
  const ui = useTexts('page');
  const href = useHref();
  return (
    <div className="mt-10 flex flex-wrap items-center gap-x-8 gap-y-3">
      <Button type="submit">{ui.continue}</Button>
      <a href={href({ kind: 'tasks' })} className={buttonClass('quiet')}>
        {ui.later}
      </a>
    </div>
  );
}
