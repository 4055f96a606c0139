'use client';

import { lazy, Suspense, useRef } from 'react';
import { PageReady } from '@/components/shell/PageReady';
import { usePrefetch } from '@/lib/browser/use-prefetch';
import { consultationViewAt, formatConsultationPath } from '@/lib/navigation/consultation-paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { ConsultationProvider, useConsultationView } from '@/lib/session/consultation/consultation';
import { openConsultation } from '@/lib/session/consultation/open';
import { useLocalLinks } from '@/lib/session/navigation/use-local-links';
import { OnlineProvider } from '@/lib/session/online/online';
import { useOpened } from '@/lib/session/opening/use-opening';
import { ConsultationFrame } from './ConsultationFrame';
import { screens } from './screens';

const views = {
  overview: lazy(screens.overview),
  proposal: lazy(screens.proposal),
  expectations: lazy(screens.expectations),
  bodies: lazy(screens.bodies),
  packages: lazy(screens.packages),
  terms: lazy(screens.terms),
  invitation: lazy(screens.invitation),
  collect: lazy(screens.collect),
  read: lazy(screens.read),
};

const MissingConsultation = lazy(() =>
  import('./MissingConsultation').then(({ MissingConsultation }) => ({
    default: MissingConsultation,
  })),
);

const prefetched = Object.values(screens);

/** One consultation: opened from this device, with all its screens. */
export function ConsultationApp({ id }: { id: string }) {
  const { loading } = useConsultationTexts('frame');
  const ref = useRef<HTMLDivElement>(null);
  const opening = useOpened(id, openConsultation);
  useLocalLinks(ref, (path) => consultationViewAt(id, path) !== null);
  const complete = usePrefetch(prefetched);
  const isHere = opening.status === 'opening' || opening.status === 'open';
  const waiting = <p role="status">{loading}</p>;

  return (
    <div ref={ref} data-complete={complete || undefined}>
      <PageReady />
      <ConsultationProvider id={id} opening={opening}>
        {isHere ? (
          <OnlineProvider>
            <ConsultationFrame>
              <Suspense fallback={waiting}>
                {opening.status === 'open' ? <Screens id={id} /> : waiting}
              </Suspense>
            </ConsultationFrame>
          </OnlineProvider>
        ) : (
          <Suspense fallback={waiting}>
            <MissingConsultation opening={opening} />
          </Suspense>
        )}
      </ConsultationProvider>
    </div>
  );
}

/** The screen that the address names. Each starts afresh. */
function Screens({ id }: { id: string }) {
  const view = useConsultationView(id);
  if (!view) return null;
  const Screen = views[view.step];
  return <Screen key={formatConsultationPath(id, { step: view.step })} />;
}
