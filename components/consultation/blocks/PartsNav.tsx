'use client';

import { useEffect } from 'react';
import { Button } from '@/components/ui/Button';
import { goToPart } from '@/lib/browser/go-to-part';
import { openParts } from '@/lib/browser/parts';
import { usePartLinks, useUnfoldedOnPaper } from '@/lib/browser/use-parts';
import type { ConsultationReadTexts } from '@/lib/instrument/texts/consultation-read';

interface PartsNavProps {
  texts: ConsultationReadTexts['parts'];
  /** Id and title of each part. */
  parts: readonly (readonly [id: string, title: string])[];
}

/** Links to the folded parts of a page, and what opens, closes or prints all of them. */
export function PartsNav({ texts, parts }: PartsNavProps) {
  usePartLinks();
  useUnfoldedOnPaper();
  // The address may name a part that is folded.
  useEffect(() => {
    if (window.location.hash !== '') goToPart();
  }, []);
  return (
    <nav aria-label={texts.title} className="mt-8 print:hidden">
      <h2 className="font-semibold">{texts.title}</h2>
      <ul className="mt-1 gap-x-8 sm:columns-2 lg:columns-3">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <div className="mt-2 flex flex-wrap gap-x-6">
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
    </nav>
  );
}
