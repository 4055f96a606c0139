'use client';

import { useCallback } from 'react';
import { LinkField } from '@/components/consult/LinkField';
import { Button } from '@/components/ui/Button';
import { PageTitle } from '@/components/ui/PageTitle';
import { useHeadingFocus } from '@/lib/browser/use-heading-focus';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { isPassing } from '@/lib/sealed/host/errors';
import type { BodyLink } from '@/lib/sealed/links/link';
import { openBody } from '@/lib/session/online/open-body';
import { consultProblem } from '@/lib/session/online/problem';
import { useBody } from '@/lib/session/online/use-body';
import { BodyScreen } from './BodyScreen';

/**
 * Opens the link of a body. Opening writes nothing at the host, however often it is done.
 *
 * @param pasted - on the page itself, and so with the focus.
 */
export function BodyEntrance({ link, pasted }: { link: BodyLink; pasted: boolean }) {
  const texts = useConsultTexts();
  const { door, loading } = texts;
  const body = useBody(useCallback(() => openBody(link), [link]));
  useHeadingFocus(pasted && body !== null);
  if (!body) return <p role="status">{loading}</p>;
  if ('refused' in body) {
    const { refused, again } = body;
    // The parts of such a link do not belong together.
    const isBroken = refused === 'invalid';
    return (
      <>
        <div role="alert">
          <PageTitle lead={isBroken ? door.cut : consultProblem(texts, refused)}>
            {isBroken ? door.brokenTitle : door.goneTitle}
          </PageTitle>
        </div>
        <div className="mt-8">
          {isPassing(refused) ? <Button onClick={again}>{texts.again}</Button> : <LinkField />}
        </div>
      </>
    );
  }
  return <BodyScreen body={body} />;
}
