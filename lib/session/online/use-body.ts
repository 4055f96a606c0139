'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import type { BodySession, BodyView } from '@/lib/collecting/online/body';
import { type SealedProblem, sealedError } from '@/lib/sealed/host/errors';

/** How often the host is asked while the page is seen, in ms. */
const PACE = 30_000;

/** A consultation that a body answers, as it is now. */
export interface OpenBody {
  session: BodySession;
  view: BodyView;
  /** What went wrong the last time that something was done; null after it went well. */
  problem: SealedProblem | null;
  busy: boolean;
  /** Does something with the session, one thing at a time, and shows what came of it. */
  run: <T>(work: (session: BodySession) => Promise<T>) => Promise<T | undefined>;
}

export type BodyState = OpenBody | { refused: SealedProblem } | null;

/**
 * Opens a consultation for a body and keeps it up to date: what is pending on this device is sent again, and
 * what another device sent is shown.
 *
 * @param open - gives the session; the same function as long as it is about the same link.
 */
export function useBody(open: () => Promise<BodySession>): BodyState {
  const [session, setSession] = useState<BodySession | null>(null);
  const [view, setView] = useState<BodyView | null>(null);
  const [refused, setRefused] = useState<SealedProblem | null>(null);
  const [problem, setProblem] = useState<SealedProblem | null>(null);
  const [busy, setBusy] = useState(false);
  const working = useRef(false);

  useEffect(() => {
    let left = false;
    open()
      .then((opened) => {
        if (left) return;
        setSession(opened);
        setView(opened.present);
      })
      .catch((cause) => {
        if (!left) setRefused(sealedError(cause).kind);
      });
    return () => {
      left = true;
    };
  }, [open]);

  useEffect(() => {
    if (!session) return;
    const refresh = async () => {
      if (document.hidden || working.current) return;
      try {
        await session.sendPending();
        setView(await session.look());
      } catch {
        // What is done next says what is wrong.
      }
    };
    const timer = setInterval(() => void refresh(), PACE);
    const now = () => void refresh();
    addEventListener('online', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      clearInterval(timer);
      removeEventListener('online', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [session]);

  const run = useCallback<OpenBody['run']>(
    async (work) => {
      if (!session || working.current) return undefined;
      working.current = true;
      setBusy(true);
      try {
        const result = await work(session);
        setProblem(null);
        return result;
      } catch (cause) {
        setProblem(sealedError(cause).kind);
        return undefined;
      } finally {
        working.current = false;
        setBusy(false);
        setView(session.present);
      }
    },
    [session],
  );

  if (refused) return { refused };
  return session && view ? { session, view, problem, busy, run } : null;
}
