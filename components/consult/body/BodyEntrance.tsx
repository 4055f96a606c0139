'use client';

import { useCallback } from 'react';
import { LinkField } from '@/components/consult/LinkField';
import { PageTitle } from '@/components/ui/PageTitle';
import { useConsultTexts } from '@/lib/page-texts/consult';
import type { BodyLink } from '@/lib/sealed/links/link';
import { openBody } from '@/lib/session/online/open-body';
import { consultProblem } from '@/lib/session/online/problem';
import { useBody } from '@/lib/session/online/use-body';
import { BodyScreen } from './BodyScreen';

/** Opens the link of a body. Opening writes nothing at the host, however often it is done. */
export function BodyEntrance({ link }: { link: BodyLink }) {
  const texts = useConsultTexts();
  const { door, loading } = texts;
  const body = useBody(useCallback(() => openBody(link), [link]));
  if (!body) return <p role="status">{loading}</p>;
  if ('refused' in body) {
    return (
      <>
        <PageTitle lead={consultProblem(texts, body.refused)}>{door.goneTitle}</PageTitle>
        <div className="mt-8">
          <LinkField />
        </div>
      </>
    );
  }
  return <BodyScreen body={body} />;
}
