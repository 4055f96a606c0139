'use client';

import { usePathname } from 'next/navigation';
import { createContext, type ReactNode, use, useCallback, useMemo } from 'react';
import type { ConsultationSummary } from '@/lib/collecting/store/consultations';
import { newConsultation } from '@/lib/collecting/store/new';
import type { Consultation } from '@/lib/consultation/record';
import { localePath, withoutLocale } from '@/lib/i18n/paths';
import {
  type ConsultationView,
  consultationViewAt,
  formatConsultationPath,
} from '@/lib/navigation/consultation-paths';
import { useLocale } from '@/lib/page-texts/ui';
import type { Opening } from '@/lib/session/opening/opening';
import { type KeptDocument, useKeeping } from '@/lib/session/opening/use-keeping';

/** The consultation that is worked on; `draft` is the consultation itself. */
export interface ConsultationSession
  extends KeptDocument<Consultation, ConsultationSummary, string> {
  id: string;
}

const SessionContext = createContext<ConsultationSession | null>(null);

/** The consultation that is worked on. */
export function useConsultation(): ConsultationSession {
  const session = use(SessionContext);
  if (!session) throw new Error('useConsultation needs a ConsultationProvider around it');
  return session;
}

/** Of what the screens show until the device has been read; it is never stored. */
const EPOCH = '1970-01-01T00:00:00.000Z';

interface ProviderProps {
  id: string;
  opening: Opening<Consultation, ConsultationSummary>;
  children: ReactNode;
}

/** Shares the consultation with the screens. */
export function ConsultationProvider({ id, opening, children }: ProviderProps) {
  const locale = useLocale();
  const empty = useMemo(() => newConsultation({ id, locale, now: EPOCH }), [id, locale]);
  const kept = useKeeping<Consultation, ConsultationSummary, string>(opening, empty);
  const { ready, silent, draft, view, store, change, resolve, flush } = kept;
  const session = useMemo<ConsultationSession>(
    () => ({ id, ready, silent, draft, view, store, change, resolve, flush }),
    [id, ready, silent, draft, view, store, change, resolve, flush],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** The screen that the address names; null when it names none. */
export const useConsultationView = (id: string): ConsultationView | null =>
  consultationViewAt(id, withoutLocale(usePathname()));

/** Makes the address of a screen of this consultation. */
export function useConsultationHref(): (view: ConsultationView) => string {
  const locale = useLocale();
  const { id } = useConsultation();
  return useCallback(
    (view) => localePath(locale, formatConsultationPath(id, view)),
    [locale, id],
  );
}
