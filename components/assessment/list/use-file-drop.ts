'use client';

import { type RefObject, useEffect, useEffectEvent } from 'react';

/** Takes in a file that is dropped on an element. */
export function useFileDrop(
  ref: RefObject<HTMLElement | null>,
  onFile: (file: File) => void,
): void {
  const take = useEffectEvent(onFile);
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
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
