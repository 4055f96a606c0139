'use client';

import { createContext, type ReactNode, use, useMemo, useRef } from 'react';
import type { Draft } from '@/lib/draft/draft';
import type { FieldPath } from '@/lib/draft/field-path';
import type { DraftSummary } from '@/lib/draft/store/store';
import type { Locale } from '@/lib/i18n/locales';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { Given } from '@/lib/navigation/given';
import { useLocale } from '@/lib/page-texts/ui';
import { givenIn } from '@/lib/session/navigation/route';
import type { Opening } from '@/lib/session/opening/opening';
import { type KeptDocument, useKeeping } from '@/lib/session/opening/use-keeping';

/** The assessment that is worked on. */
export interface Session extends KeptDocument<Draft, DraftSummary, FieldPath> {
  id: string;
  /** The draft as it was when it was opened on this page; null until then. */
  opened: Draft | null;
  given: Given;
}

/** For what shares the session with something added to it. */
export const SessionContext = createContext<Session | null>(null);

/** The assessment that is worked on. */
export function useSession(): Session {
  const session = use(SessionContext);
  if (!session) throw new Error('useSession needs a SessionProvider around it');
  return session;
}

const EPOCH = '1970-01-01T00:00:00.000Z';

/** What the screens show until the device has been read. Never stored. */
const placeholder = (id: string, locale: Locale): Draft => ({
  id,
  name: '',
  createdAt: EPOCH,
  updatedAt: EPOCH,
  revision: 0,
  instrumentVersion: INSTRUMENT_VERSION,
  fingerprints: FINGERPRINTS,
  fictional: null,
  request: { locale },
  rounds: [],
  changes: [],
});

interface SessionProviderProps {
  id: string;
  opening: Opening;
  children: ReactNode;
}

/** Shares the assessment with the screens; what is answered before it is open is kept and applied. */
export function SessionProvider({ id, opening, children }: SessionProviderProps) {
  const locale = useLocale();
  const empty = useMemo(() => placeholder(id, locale), [id, locale]);
  const { ready, silent, draft, view, store, change, resolve, flush } = useKeeping<
    Draft,
    DraftSummary,
    FieldPath
  >(opening, empty);
  const opened = useRef<Draft | null>(null);
  if (view) opened.current ??= view.draft;
  const session = useMemo<Session>(
    () => ({
      id,
      ready,
      silent,
      draft,
      opened: opened.current,
      given: givenIn(draft),
      view,
      store,
      change,
      resolve,
      flush,
    }),
    [id, ready, silent, draft, view, store, change, resolve, flush],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
