'use client';

import { useEffect } from 'react';
import type { Room } from './room';

/** Asks a room for news this often, in ms, for as long as the screen is there. */
export function usePace(room: Room | null, pace: number): void {
  const sync = room?.sync;
  useEffect(() => {
    sync?.setPace(pace);
    return () => sync?.setPace(null);
  }, [sync, pace]);
}
