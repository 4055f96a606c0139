'use client';

import { useEffect } from 'react';
import type { Room } from './room';

/** Sets the polling interval of a room, in ms, while the screen is mounted. */
export function usePace(room: Room | null, pace: number): void {
  const sync = room?.sync;
  useEffect(() => {
    sync?.setPace(pace);
    return () => sync?.setPace(null);
  }, [sync, pace]);
}
