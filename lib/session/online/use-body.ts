'use client';

import { useCallback, useEffect, useState } from 'react';
import type { BodySession, BodyView } from '@/lib/collecting/online/body';
import { isPassing, type SealedProblem } from '@/lib/sealed/host/errors';
import { problemOf } from './problem';
import { useWork, type Work } from './use-work';

/** How often the host is asked while the page is seen, in ms. */
const PACE = 30_000;

/** A consultation that a body answers, as it is now. */
export interface OpenBody extends Work<BodySession> {
  session: BodySession;
  view: BodyView;
}

/** It did not open, and why; `again` tries once more. */
export interface RefusedBody {
  refused: SealedProblem;
  again: () => void;
}

export type BodyState = OpenBody | RefusedBody | null;

/**
 * Opens a consultation for a body and keeps it up to date: what is pending on this device is sent again, and
 * what another device sent is shown. What did not open for want of a network is opened once there is one.
 *
 * @param open - gives the session; the same function as long as it is about the same link.
 */
export function useBody(open: () => Promise<BodySession>): BodyState {
  const [session, setSession] = useState<BodySession | null>(null);
  const [view, setView] = useState<BodyView | null>(null);
  const [refused, setRefused] = useState<SealedProblem | null>(null);
  const [attempt, setAttempt] = useState(0);
  const show = useCallback((opened: BodySession) => setView(opened.present), []);
  const { problem, setProblem, busy, run, working } = useWork(session, { after: show });

  const again = useCallback(() => setAttempt((before) => before + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt does the same again.
  useEffect(() => {
    let left = false;
    open()
      .then((opened) => {
        if (left) return;
        setSession(opened);
        setView(opened.present);
        setRefused(null);
      })
      .catch((cause) => {
        if (!left) setRefused(problemOf(cause));
      });
    return () => {
      left = true;
    };
  }, [open, attempt]);

  useEffect(() => {
    if (!refused || !isPassing(refused)) return;
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [refused, again]);

  useEffect(() => {
    if (!session) return;
    const refresh = async () => {
      if (document.hidden || working.current) return;
      try {
        await session.sendPending();
        setView(await session.look());
        setProblem((before) => (before && isPassing(before) ? null : before));
      } catch (cause) {
        const kind = problemOf(cause);
        // A host that is away for a while is told once something is done; that what waited was refused, at once.
        if (!isPassing(kind)) setProblem(kind);
        setView(session.present);
      }
    };
    if (session.present.pending) void refresh();
    const timer = setInterval(() => void refresh(), PACE);
    const now = () => void refresh();
    addEventListener('online', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      clearInterval(timer);
      removeEventListener('online', now);
      document.removeEventListener('visibilitychange', now);
    };
  }, [session, setProblem, working]);

  if (refused) return { refused, again };
  return session && view ? { session, view, problem, busy, run } : null;
}
