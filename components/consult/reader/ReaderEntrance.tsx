'use client';

import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { PageTitle } from '@/components/ui/PageTitle';
import { useGo } from '@/lib/browser/use-go';
import { localePath } from '@/lib/i18n/paths';
import { formatConsultationPath } from '@/lib/navigation/consultation-paths';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import { isPassing, type SealedProblem } from '@/lib/sealed/host/errors';
import type { ConsultationLink } from '@/lib/sealed/links/link';
import { problemOf } from '@/lib/session/online/problem';
import { regionProblem } from '@/lib/session/online/region-problem';

/** Puts the consultation of an owner's or analyst's link on this device, and goes there. */
export function ReaderEntrance({ link }: { link: Exclude<ConsultationLink, { kind: 'body' }> }) {
  const texts = useOnlineTexts();
  const locale = useLocale();
  const go = useGo();
  const [problem, setProblem] = useState<SealedProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const again = () => {
    setProblem(null);
    setAttempt(attempt + 1);
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt does the same again.
  useEffect(() => {
    let left = false;
    (async () => {
      const { placeReader } = await import('@/lib/session/online/place-reader');
      const id = await placeReader(link);
      if (left) return;
      // Replaces the address, so that the link does not stay in the browser's history.
      go(localePath(locale, formatConsultationPath(id, { step: 'collect' })), { instead: true });
    })().catch((cause) => {
      if (!left) setProblem(problemOf(cause));
    });
    return () => {
      left = true;
    };
  }, [link, locale, go, attempt]);

  return problem ? (
    <>
      <PageTitle lead={regionProblem(texts, problem)}>{texts.reader.failed}</PageTitle>
      {isPassing(problem) && (
        <div className="mt-8">
          <Button onClick={again}>{texts.retry}</Button>
        </div>
      )}
    </>
  ) : (
    <>
      <PageTitle>{texts.reader.title}</PageTitle>
      <p role="status" className="mt-4">
        {texts.reader.opening}
      </p>
    </>
  );
}
