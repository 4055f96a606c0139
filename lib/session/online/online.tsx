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
import { useConsultation } from '@/lib/session/consultation/consultation';
import { consultationKeeper } from '@/lib/session/consultation/device';
import { problemOf } from './problem';
import type { ReaderView, Session } from './reader-session';
import { useWork, type Work } from './use-work';

const loadWork = () => import('./reader-session');

/** How often the host is asked while the page is seen, in ms. */
const PACE = 30_000;

/** A consultation as the host has it, for whoever holds it. */
export interface Online extends Work<Session> {
  /** `unknown` until the device has been read; `none`: it is at no host. */
  state: 'unknown' | 'none' | 'opening' | 'refused' | 'open';
  session: Session | null;
  view: ReaderView | null;
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
  const [attempt, setAttempt] = useState(0);

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
  const looking = useRef<Promise<void>>(Promise.resolve());
  const looked = useCallback(() => looking.current, []);
  const { problem, setProblem, busy, run, working } = useWork(session, {
    before: looked,
    after: refresh,
  });

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
  }, [id, ready, attempt, setProblem]);

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
  }, [session, refresh, working]);

  const reopen = useCallback(() => {
    setProblem(null);
    setAttempt((count) => count + 1);
  }, [setProblem]);

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
