'use client';

import { type ReactNode, useMemo } from 'react';
import { SessionContext, useSession } from '@/lib/session/session';
import { useRoom } from './room';

/** Tells the screens inside what is asked of the person on this device. */
export function AskedProvider({ children }: { children: ReactNode }) {
  const session = useSession();
  const { room } = useRoom();
  const { ownQuestions } = session;
  const { role } = session.draft;
  const allotment = room?.view.sharedRecord?.allotment;
  const assigned = room?.view.sharedRecord?.assignments[room.view.member ?? ''];
  const own = useMemo(
    () => ownQuestions?.(role, { allotment, ...(assigned && { assigned }) }),
    [ownQuestions, role, allotment, assigned],
  );
  const told = Boolean(room?.view.member);
  const asked = useMemo(
    () => ({ ...session, given: { ...session.given, own, told } }),
    [session, own, told],
  );
  return <SessionContext value={asked}>{children}</SessionContext>;
}
