'use client';

import { lazy, type ReactNode, Suspense } from 'react';
import { SavingStatus } from '@/components/session/SavingStatus';
import { StorageNotice } from '@/components/session/StorageNotice';
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
import { useLeaveWarning } from '@/lib/session/opening/use-leave-warning';
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
  useLeaveWarning(session);

  return (
    <>
      <div
        data-frame
        className="mb-2 flex flex-wrap content-start items-start gap-x-6 gap-y-1 border-b border-rule pb-1 text-sm sm:mb-6 sm:pb-2"
      >
        <p className="min-h-6 min-w-0 max-sm:max-w-[50%] max-sm:truncate">
          {onOverview && <a href={localePath(locale, pages.consultations)}>{texts.all}</a>}
          {!onOverview && ready && <a href={href({ step: 'overview' })}>{name}</a>}
        </p>
        {draft.fictional && <p className="font-semibold text-warning">{texts.fictional}</p>}
        <div className="ml-auto print:hidden">
          <SavingStatus of={session} />
        </div>
      </div>
      <div className="flow mb-4 empty:hidden print:hidden sm:mb-8">
        <StorageNotice of={session} />
        {ready && (
          <Suspense>
            <Conflicts />
          </Suspense>
        )}
      </div>
      {/* As high as the window from the start, so that what follows does not jump. */}
      <div className="min-h-dvh">{children}</div>
      <p data-frame className="mt-16 text-sm text-ink-soft print:hidden">
        {store?.state().place === 'memory' ? texts.placeMemory : texts[place]}
      </p>
    </>
  );
}
