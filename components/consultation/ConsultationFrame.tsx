'use client';

import { lazy, type ReactNode, Suspense } from 'react';
import { DocumentFrame } from '@/components/session/DocumentFrame';
import { localePath } from '@/lib/i18n/paths';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useLocale } from '@/lib/page-texts/ui';
import {
  useConsultation,
  useConsultationHref,
  useConsultationView,
} from '@/lib/session/consultation/consultation';
import { useConsultationName } from '@/lib/session/consultation/use-consultation-name';
import { useOnline } from '@/lib/session/online/online';
import { pages } from '@/lib/site/pages';

const Conflicts = lazy(() =>
  import('./ConsultationConflicts').then(({ ConsultationConflicts }) => ({
    default: ConsultationConflicts,
  })),
);

/** The frame of every screen: name of the consultation, save status, notices. */
export function ConsultationFrame({ children }: { children: ReactNode }) {
  const texts = useConsultationTexts('frame');
  const session = useConsultation();
  const { id, draft, ready, store } = session;
  const locale = useLocale();
  const href = useConsultationHref();
  const { state, problem } = useOnline();
  const isOnline = state !== 'none' && state !== 'unknown' && problem !== 'gone';
  const place = isOnline ? 'placeOnline' : 'placeDevice';
  const onOverview = useConsultationView(id)?.step === 'overview';
  const name = useConsultationName();

  return (
    <DocumentFrame
      of={session}
      name={
        onOverview ? (
          <a href={localePath(locale, pages.consultations)}>{texts.all}</a>
        ) : (
          ready && <a href={href({ step: 'overview' })}>{name}</a>
        )
      }
      fictional={draft.fictional && texts.fictional}
      notices={
        ready && (
          <Suspense>
            <Conflicts />
          </Suspense>
        )
      }
      place={store?.state().place === 'memory' ? texts.placeMemory : texts[place]}
    >
      {children}
    </DocumentFrame>
  );
}
