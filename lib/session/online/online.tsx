'use client';

import {
  createContext,
  type ReactNode,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { SealedProblem } from '@/lib/sealed/host/errors';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { consultationKeeper } from '@/lib/session/consultation/device';
import { problemOf } from './problem';
import type { ReaderView, Session } from './reader-session';

const loadWork = () => import('./reader-session');

/** How often the host is asked while the page is seen, in ms. */
const PACE = 30_000;

/** A consultation as the host has it, for whoever holds it. */
export interface Online {
  /** `unknown` until the device has been read; `none`: it is at no host. */
  state: 'unknown' | 'none' | 'opening' | 'refused' | 'open';
  session: Session | null;
  view: ReaderView | null;
  /** What went wrong the last time that something was done; null after it went well. */
  problem: SealedProblem | null;
  busy: boolean;
  /** Does something with the session, one thing at a time; undefined when it failed. */
  run: <T>(work: (session: Session) => Promise<T>) => Promise<T | undefined>;
  /** Looks again at what this device kept, after it was put at the host or deleted there. */
  reopen: () => void;
  /** Goes on without the host, where it is no longer there or the own link opens nothing any more. */
  forget: () => Promise<void>;
}

const OnlineContext = createContext<Online | null>(null);

/** The consultation at the host. */
export function useOnline(): Online {
  const online = use(OnlineContext);
  if (!online) throw new Error('useOnline needs an OnlineProvider around it');
  return online;
}

/** Shares the consultation at the host with the screens; one that is at none makes no request. */
export function OnlineProvider({ children }: { children: ReactNode }) {
  const { id, ready, draft } = useConsultation();
  const [state, setState] = useState<Online['state']>('unknown');
  const [session, setSession] = useState<Session | null>(null);
  const [view, setView] = useState<ReaderView | null>(null);
  const [problem, setProblem] = useState<SealedProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const [attempt, setAttempt] = useState(0);
  const working = useRef(false);
  const looking = useRef<Promise<void>>(Promise.resolve());

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is the point.
  useEffect(() => {
    if (!ready) return;
    let left = false;
    (async () => {
      const keeper = consultationKeeper();
      const kept = await keeper.ofConsultation(id);
      if (left) return;
      setSession(null);
      setView(null);
      if (!kept) {
        setState('none');
        return;
      }
      setState('opening');
      const opened = await (await loadWork()).resumeReader(kept, keeper);
      if (left) return;
      setSession(opened);
      setState('open');
    })().catch((cause) => {
      if (left) return;
      setProblem(problemOf(cause));
      setState('refused');
    });
    return () => {
      left = true;
    };
  }, [id, ready, attempt]);

  // What is done with the session goes on while the consultation changes: the newest of both is shown.
  const newest = useRef(draft);
  const shown = useRef(0);
  const refresh = useCallback(async () => {
    if (!session) return;
    shown.current += 1;
    const turn = shown.current;
    const { viewOf } = await loadWork();
    const seen = await viewOf(session, newest.current);
    if (turn === shown.current) setView(seen);
  }, [session]);
  useEffect(() => {
    newest.current = draft;
    void refresh();
  }, [refresh, draft]);

  useEffect(() => {
    if (!session) return;
    const now = () => {
      if (document.hidden || working.current) return;
      // What goes wrong is said by what is done next.
      looking.current = session.look().then(refresh, () => undefined);
    };
    const timer = setInterval(now, PACE);
    document.addEventListener('visibilitychange', now);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', now);
    };
  }, [session, refresh]);

  const run = useCallback<Online['run']>(
    async (work) => {
      if (!session || working.current) return undefined;
      working.current = true;
      setBusy(true);
      try {
        await looking.current;
        const result = await work(session);
        setProblem(null);
        return result;
      } catch (cause) {
        setProblem(problemOf(cause));
        return undefined;
      } finally {
        working.current = false;
        setBusy(false);
        await refresh();
      }
    },
    [session, refresh],
  );
  const reopen = useCallback(() => {
    setProblem(null);
    setAttempt((count) => count + 1);
  }, []);

  const forget = useCallback(async () => {
    const keeper = consultationKeeper();
    const kept = await keeper.ofConsultation(id);
    if (kept) await keeper.remove(kept.id);
    reopen();
  }, [id, reopen]);

  const online = useMemo<Online>(
    () => ({ state, session, view, problem, busy, run, reopen, forget }),
    [state, session, view, problem, busy, run, reopen, forget],
  );
  return <OnlineContext value={online}>{children}</OnlineContext>;
}
