'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { useGo } from '@/lib/browser/use-go';
import { localePath } from '@/lib/i18n/paths';
import { useLocale } from '@/lib/page-texts/ui';

interface RegionExampleProps {
  /** What is said when it cannot be opened. */
  failed: string;
  children: string;
}

/** Opens the worked example of a consultation; what that takes is fetched when it is asked for. */
export function RegionExample({ failed, children }: RegionExampleProps) {
  const locale = useLocale();
  const go = useGo();
  const [problem, setProblem] = useState('');

  const open = async () => {
    setProblem('');
    try {
      const { openRegionExample } = await import('@/lib/session/consultation/open-example');
      go(localePath(locale, await openRegionExample(locale)));
    } catch {
      setProblem(failed);
    }
  };

  return (
    <>
      <Button variant="quiet" onClick={() => void open()}>
        {children}
      </Button>
      <p role="alert" className="empty:hidden">
        {problem}
      </p>
    </>
  );
}
