'use client';

import { lazy, type ReactNode, Suspense, useCallback, useRef } from 'react';
import { PageReady } from '@/components/shell/PageReady';
import { usePrefetch } from '@/lib/browser/use-prefetch';
import { countryOf } from '@/lib/instrument/countries';
import type { QuestionTexts } from '@/lib/instrument/texts/instrument';
import type { Reading } from '@/lib/model/effort';
import { viewAt } from '@/lib/navigation/paths';
import { CountryProvider, useTexts } from '@/lib/page-texts/assessment';
import { FirstTextsProvider } from '@/lib/page-texts/questions';
import { ReadingProvider } from '@/lib/page-texts/reading';
import { useLocale } from '@/lib/page-texts/ui';
import { route } from '@/lib/session/navigation/route';
import { useLocalLinks } from '@/lib/session/navigation/use-local-links';
import { useOpening } from '@/lib/session/opening/use-opening';
import { AskedProvider } from '@/lib/session/room/asked';
import { RoomProvider } from '@/lib/session/room/room';
import { SessionProvider, useSession } from '@/lib/session/session';
import { Frame } from './Frame';
import { type QuestionsScreen, Views } from './ScreenSwitch';
import { screens } from './screens';

const MissingScreen = lazy(screens.missing);

export interface AssessmentAppProps {
  id: string;
  /** The words of the questions on the page that was asked for. */
  texts: QuestionTexts;
  /** How many words there are to read. */
  reading: Reading;
  /** A page of questions; fetched when it is opened, if absent. */
  Questions?: QuestionsScreen;
}

/** One assessment: opened from this device, with all its screens. */
export function AssessmentApp({ id, texts, reading, Questions }: AssessmentAppProps) {
  const { loading } = useTexts('frame');
  const ref = useRef<HTMLDivElement>(null);
  const opening = useOpening(id);
  useLocalLinks(ref, (path) => viewAt(route, id, path) !== null);
  const locale = useLocale();
  const complete = usePrefetch(
    useCallback(
      () => import('./prefetched').then(({ prefetchedIn }) => prefetchedIn(locale)),
      [locale],
    ),
  );
  const isHere = opening.status === 'opening' || opening.status === 'open';

  return (
    <div ref={ref} data-complete={complete || undefined}>
      <PageReady />
      <SessionProvider id={id} opening={opening}>
        <InItsCountry>
          <ReadingProvider value={reading}>
            <FirstTextsProvider texts={texts}>
              {isHere ? (
                <RoomProvider>
                  <AskedProvider>
                    <Frame>
                      <Suspense fallback={<p role="status">{loading}</p>}>
                        <Views id={id} Questions={Questions} />
                      </Suspense>
                    </Frame>
                  </AskedProvider>
                </RoomProvider>
              ) : (
                <Suspense fallback={<p role="status">{loading}</p>}>
                  <MissingScreen opening={opening} />
                </Suspense>
              )}
            </FirstTextsProvider>
          </ReadingProvider>
        </InItsCountry>
      </SessionProvider>
    </div>
  );
}

/** What is inside speaks in the terms of the municipality's country. */
function InItsCountry({ children }: { children: ReactNode }) {
  const { context } = useSession().draft.request;
  return <CountryProvider country={countryOf(context?.municipality)}>{children}</CountryProvider>;
}
