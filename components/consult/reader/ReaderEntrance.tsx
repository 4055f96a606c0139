'use client';

import { useEffect, useState } from 'react';
import { PageTitle } from '@/components/ui/PageTitle';
import { useGo } from '@/lib/browser/use-go';
import { localePath } from '@/lib/i18n/paths';
import { formatConsultationPath } from '@/lib/navigation/consultation-paths';
import { useOnlineTexts } from '@/lib/page-texts/consultation-online';
import { useLocale } from '@/lib/page-texts/ui';
import type { SealedProblem } from '@/lib/sealed/host/errors';
import type { ConsultationLink } from '@/lib/sealed/links/link';
import { problemOf } from '@/lib/session/online/problem';
import { regionProblem } from '@/lib/session/online/region-problem';

/** Puts the consultation of an owner's or analyst's link on this device, and goes there. */
export function ReaderEntrance({ link }: { link: Exclude<ConsultationLink, { kind: 'body' }> }) {
  const texts = useOnlineTexts();
  const locale = useLocale();
  const go = useGo();
  const [problem, setProblem] = useState<SealedProblem | null>(null);

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
  }, [link, locale, go]);

  return problem ? (
    <PageTitle lead={regionProblem(texts, problem)}>{texts.reader.failed}</PageTitle>
  ) : (
    <>
      <PageTitle>{texts.reader.title}</PageTitle>
      <p role="status" className="mt-4">
        {texts.reader.opening}
      </p>
    </>
  );
}
