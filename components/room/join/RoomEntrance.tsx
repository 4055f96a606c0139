'use client';

import { useEffect } from 'react';
import { PageTitle } from '@/components/ui/PageTitle';
import { useFragment } from '@/lib/browser/use-fragment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import { isCapable } from '@/lib/sealed/crypto/capable';
import { type FoundLink, findLink } from '@/lib/sealed/links/find-link';
import { consultationUrl, encodeLink } from '@/lib/sealed/links/link';
import { EnterScreen } from './EnterScreen';
import { JoinScreen } from './JoinScreen';
import { LinkForm } from './LinkForm';
import { ObserverScreen } from './ObserverScreen';

function Broken({ reason }: { reason: Extract<FoundLink, { ok: false }>['reason'] }) {
  const { door } = useRoomTexts();
  return (
    <>
      <PageTitle lead={reason === 'newer' ? door.newer : door.broken}>{door.brokenTitle}</PageTitle>
      <div className="mt-8">
        <LinkForm />
      </div>
    </>
  );
}

/** Follows the link of a consultation to its own page. */
function ToConsultation({ fragment }: { fragment: string }) {
  const { loading } = useRoomTexts();
  const locale = useLocale();
  useEffect(() => {
    window.location.replace(consultationUrl('', locale, fragment));
  }, [locale, fragment]);
  return <p role="status">{loading}</p>;
}

/** Shows the screen of the link in the address: joining, the own assessment, observing, or an error. */
export function RoomEntrance() {
  const { door, loading, problems } = useRoomTexts();
  const fragment = useFragment();
  if (fragment === null) return <p role="status">{loading}</p>;
  if (!isCapable()) return <PageTitle lead={problems.incapable}>{door.noLinkTitle}</PageTitle>;
  if (fragment === '') {
    return (
      <>
        <PageTitle lead={door.noLink}>{door.noLinkTitle}</PageTitle>
        <div className="mt-8">
          <LinkForm />
        </div>
      </>
    );
  }
  // Mail programs include the full stop after an address in the link.
  const decoded = findLink(fragment);
  if (!decoded.ok) return <Broken reason={decoded.reason} />;
  const { link } = decoded;
  switch (link.kind) {
    case 'join':
      return <JoinScreen key={fragment} link={link} />;
    case 'observer':
      return <ObserverScreen key={fragment} link={link} />;
    case 'coordinator':
    case 'member':
      return <EnterScreen key={fragment} link={link} />;
    default:
      return <ToConsultation fragment={encodeLink(link)} />;
  }
}
