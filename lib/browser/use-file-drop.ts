'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';
import { type Dropped, droppedIn } from './dropped-files';

/** Takes in what is dropped on an element. */
export function useFileDrop(
  ref: RefObject<HTMLElement | null>,
  onDrop: (dropped: Dropped) => void,
): void {
  const take = useEffectEvent(onDrop);
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) take(droppedIn(event.dataTransfer));
    };
    const element = ref.current;
    element?.addEventListener('dragover', allow);
    element?.addEventListener('drop', drop);
    return () => {
      element?.removeEventListener('dragover', allow);
      element?.removeEventListener('drop', drop);
    };
  }, [ref]);
}
