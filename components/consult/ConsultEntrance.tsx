'use client';

import { lazy, useState } from 'react';
import { PageTitle } from '@/components/ui/PageTitle';
import { useFragment } from '@/lib/browser/use-fragment';
import { useConsultTexts } from '@/lib/page-texts/consult';
import { isCapable } from '@/lib/sealed/crypto/capable';
import { findLink } from '@/lib/sealed/links/find-link';
import { isConsultationLink } from '@/lib/sealed/links/link';
import { LinkField, linkFault } from './LinkField';

const BodyEntrance = lazy(() =>
  import('./body/BodyEntrance').then(({ BodyEntrance }) => ({ default: BodyEntrance })),
);
const ReaderEntrance = lazy(() =>
  import('./reader/ReaderEntrance').then(({ ReaderEntrance }) => ({ default: ReaderEntrance })),
);

/** Shows what the link in the address opens: what a body is asked, the consultation of a reader, or an error. */
export function ConsultEntrance() {
  const texts = useConsultTexts();
  const { door, problems, loading } = texts;
  const fragment = useFragment();
  // The first one came with the address; any other was pasted on this page.
  const [first, setFirst] = useState(fragment);
  if (first === null && fragment !== null) setFirst(fragment);
  if (fragment === null) return <p role="status">{loading}</p>;
  if (!isCapable()) return <PageTitle lead={problems.incapable}>{door.title}</PageTitle>;
  // Mail programs include the full stop after an address in the link.
  const found = fragment === '' ? null : findLink(fragment);
  if (!found?.ok || !isConsultationLink(found.link)) {
    const fault = found && linkFault(door, found);
    return (
      <>
        <PageTitle lead={fault ?? door.noLink}>{fault ? door.brokenTitle : door.title}</PageTitle>
        <div className="mt-8">
          <LinkField />
        </div>
      </>
    );
  }
  const { link } = found;
  return link.kind === 'body' ? (
    <BodyEntrance key={fragment} link={link} pasted={first !== fragment} />
  ) : (
    <ReaderEntrance key={fragment} link={link} />
  );
}
