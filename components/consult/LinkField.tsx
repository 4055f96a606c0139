'use client';

import { PasteLink } from '@/components/session/PasteLink';
import type { ConsultTexts } from '@/lib/instrument/texts/consult';
import { useConsultTexts } from '@/lib/page-texts/consult';
import type { FoundLink } from '@/lib/sealed/links/find-link';
import { encodeLink, isConsultationLink } from '@/lib/sealed/links/link';

/** What is wrong with what was pasted or followed; undefined for a link to a consultation. */
export function linkFault(door: ConsultTexts['door'], found: FoundLink): string | undefined {
  if (found.ok) return isConsultationLink(found.link) ? undefined : door.notALink;
  const { notALink, several, newer, cut } = door;
  return { notALink, several, newer, damaged: cut }[found.reason];
}

/** A link to paste, when following it did not work. */
export function LinkField() {
  const { door } = useConsultTexts();
  return (
    <PasteLink
      texts={door}
      place="/consult/link"
      faultOf={(found) => linkFault(door, found)}
      onLink={(link) => {
        window.location.hash = encodeLink(link);
      }}
    />
  );
}
