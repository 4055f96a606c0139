'use client';

import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react';
import type { Draft } from '@/lib/draft/draft';
import type { FieldPath } from '@/lib/draft/field-path';
import type { AutosaveView } from '@/lib/draft/store/autosave';
import type { AssessmentStore, Change } from '@/lib/draft/store/store';
import type { Locale } from '@/lib/i18n/locales';
import { FINGERPRINTS } from '@/lib/instrument/fingerprints';
import { INSTRUMENT_VERSION } from '@/lib/instrument/version';
import type { Given } from '@/lib/navigation/given';
import { useLocale } from '@/lib/page-texts/ui';
import { givenIn } from '@/lib/session/navigation/route';
import type { Opening, OwnQuestions } from '@/lib/session/opening/opening';

interface ChangeOptions {
  typing?: boolean;
  buildsOn?: boolean;
}

/** The assessment that is worked on. */
export interface Session {
  id: string;
  /** False until the device has been read; the draft is an empty one until then. */
  ready: boolean;
  /** The storage of the device does not answer. */
  silent: boolean;
  draft: Draft;
  /** The draft as it was when it was opened on this page; null until then. */
  opened: Draft | null;
  given: Given;
  /** Null until the device has been read. */
  view: AutosaveView | null;
  store: AssessmentStore | null;
  /** Which questions somebody in a role is asked; null until the device has been read. */
  ownQuestions: OwnQuestions | null;
  /** Changes a field; see `Autosave.change`. */
  change(path: FieldPath, change: Change, options?: ChangeOptions): void;
  /** Settles a conflict with another tab. */
  resolve(key: string, choice: 'mine' | 'theirs'): void;
  /** Writes everything now. */
  flush(): Promise<void>;
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

const NOTHING_OPEN = { autosave: null, store: null, ownQuestions: null };

const nothing = () => () => {};
const noView = () => null;

interface SessionProviderProps {
  id: string;
  opening: Opening;
  children: ReactNode;
}

/** Shares the assessment with the screens; what is answered before it is open is kept and applied. */
export function SessionProvider({ id, opening, children }: SessionProviderProps) {
  const locale = useLocale();
  const { autosave, store, ownQuestions } = opening.status === 'open' ? opening : NOTHING_OPEN;
  const view = useSyncExternalStore<AutosaveView | null>(
    autosave?.subscribe ?? nothing,
    autosave?.view ?? noView,
    noView,
  );
  const empty = useMemo(() => placeholder(id, locale), [id, locale]);
  const early = useRef<Parameters<Session['change']>[]>([]);

  useEffect(() => {
    for (const call of early.current.splice(0)) autosave?.change(...call);
  }, [autosave]);

  const change = useCallback<Session['change']>(
    (...call) => {
      if (autosave) autosave.change(...call);
      else early.current.push(call);
    },
    [autosave],
  );

  const silent = opening.status === 'opening' && opening.silent === true;
  const opened = useRef<Draft | null>(null);
  if (view) opened.current ??= view.draft;
  const draft = view?.draft ?? empty;
  const session = useMemo<Session>(
    () => ({
      id,
      ready: view !== null,
      silent,
      draft,
      opened: opened.current,
      given: givenIn(draft),
      view,
      store,
      ownQuestions,
      change,
      resolve: (key, choice) => void autosave?.resolve(key, choice),
      flush: () => autosave?.flush() ?? Promise.resolve(),
    }),
    [id, silent, draft, view, store, ownQuestions, change, autosave],
  );
  return <SessionContext value={session}>{children}</SessionContext>;
}
