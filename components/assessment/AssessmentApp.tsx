'use client';

import { Suspense, useRef } from 'react';
import type { QuestionTexts } from '@/lib/instrument/prose';
import { Frame } from './Frame';
import { MissingScreen } from './MissingScreen';
import { FirstTextsProvider } from './question-texts';
import { SessionProvider } from './session';
import { useTexts } from './texts';
import { useLocalLinks } from './use-local-links';
import { useOpening } from './use-opening';
import { usePrefetch } from './use-prefetch';
import { Views } from './Views';

interface AssessmentAppProps {
  id: string;
  /** The words of the questions on the page that was asked for. */
  texts: QuestionTexts;
}

/** One assessment: opened from this device, with all its screens. */
export function AssessmentApp({ id, texts }: AssessmentAppProps) {
  const { loading, noScript } = useTexts('frame');
  const ref = useRef<HTMLDivElement>(null);
  const opening = useOpening(id);
  useLocalLinks(ref, id);
  const complete = usePrefetch();
  const isHere = opening.status === 'opening' || opening.status === 'open';

  return (
    // As high as the window from the start, so that what follows does not jump.
    <div ref={ref} data-complete={complete || undefined} className="min-h-dvh">
      <noscript>
        <p className="mb-8 max-w-measure">{noScript}</p>
      </noscript>
      <SessionProvider id={id} opening={opening}>
        <FirstTextsProvider texts={texts}>
          {isHere ? (
            <Frame>
              <Suspense fallback={<p role="status">{loading}</p>}>
                <Views id={id} />
              </Suspense>
            </Frame>
          ) : (
            <MissingScreen opening={opening} />
          )}
        </FirstTextsProvider>
      </SessionProvider>
    </div>
  );
}
