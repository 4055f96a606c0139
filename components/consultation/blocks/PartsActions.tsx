'use client';

import { useEffect } from 'react';
import { Button } from '@/components/ui/Button';
import { goToPart } from '@/lib/browser/go-to-part';
import { openParts } from '@/lib/browser/parts';
import { usePartLinks, useUnfoldedOnPaper } from '@/lib/browser/use-parts';
import type { ConsultationReadTexts } from '@/lib/instrument/texts/consultation-read';

/** What opens, closes or prints all folded parts of a page; their titles are its table of contents. */
export function PartsActions({ texts }: { texts: ConsultationReadTexts['parts'] }) {
  usePartLinks();
  useUnfoldedOnPaper();
  // The address may name a part that is folded.
  useEffect(() => {
    if (window.location.hash !== '') goToPart();
  }, []);
  return (
    <div className="mt-8 flex flex-wrap gap-x-6 print:hidden">
      <Button variant="quiet" onClick={() => openParts(true)}>
        {texts.open}
      </Button>
      <Button variant="quiet" onClick={() => openParts(false)}>
        {texts.close}
      </Button>
      <Button variant="quiet" onClick={() => window.print()}>
        {texts.print}
      </Button>
    </div>
  );
}
