'use client';

import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useCallback,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
} from 'react';
import type { RoomView } from '@/lib/rooms/sync/room-snapshot';
import type { RoomSync } from '@/lib/rooms/sync/sync';
import { useSession } from '@/lib/session/session';
import type { OpenedRoom } from './opened-room';

/** The room that the assessment is in. */
export interface Room extends OpenedRoom {
  view: RoomView;
}

interface RoomValue {
  /** `unknown` until the device has been read; null: in no room. */
  room: OpenedRoom | null | 'unknown';
  /** Looks again after the assessment came into a room, or left it. */
  reopen(): void;
}

const RoomContext = createContext<RoomValue>({ room: 'unknown', reopen: () => {} });

const open = (id: string) => import('./opened-room').then((module) => module.openRoomOf(id));

/** Opens the room of the assessment, if it is in one; without one no request is made. */
export function RoomProvider({ children }: { children: ReactNode }) {
  const { id, ready } = useSession();
  const [room, setRoom] = useState<RoomValue['room']>('unknown');
  const [attempt, setAttempt] = useState(0);
  const reopen = useCallback(() => setAttempt((count) => count + 1), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is the point.
  useEffect(() => {
    if (!ready) return;
    let left = false;
    let opened: OpenedRoom | null = null;
    void open(id).then((found) => {
      if (left) return;
      opened = found;
      found?.sync.start();
      startTransition(() => setRoom(found));
    });
    return () => {
      left = true;
      opened?.sync.stop();
    };
  }, [id, ready, attempt]);

  const value = useMemo(() => ({ room, reopen }), [room, reopen]);
  return <RoomContext value={value}>{children}</RoomContext>;
}

const nothing = () => () => {};
const noView = () => null;

/** The room of the assessment with its present view; null when there is none, or not yet. */
export function useRoom(): { room: Room | null; known: boolean; reopen(): void } {
  const { room, reopen } = use(RoomContext);
  const opened = room === 'unknown' ? null : room;
  const sync: RoomSync | undefined = opened?.sync;
  const view = useSyncExternalStore<RoomView | null>(
    sync?.subscribe ?? nothing,
    sync?.view ?? noView,
    noView,
  );
  const full = useMemo(() => opened && view && { ...opened, view }, [opened, view]);
  return { room: full, known: room !== 'unknown', reopen };
}
