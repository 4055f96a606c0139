'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { fill } from '@/lib/i18n/fill';
import { useUi } from '@/lib/page-texts/ui';
import { Button } from './Button';
import { VisuallyHidden } from './VisuallyHidden';

/** Something that was just taken away, and the way back. */
export interface Removal {
  /** What it is called. */
  name: string;
  /** Puts it back; false, or a promise of it, when that did not work. */
  restore: () => unknown;
}

interface Offered extends Removal {
  key: number;
}

/** What can still be undone on this page, the last first. */
export interface Undo {
  offered: readonly Offered[];
  /** What was just put back; empty when nothing was. */
  back: string;
  /** Offers to undo a removal, until the page is left. */
  offer(removal: Removal): void;
  undo(removal: Offered): void;
  /** Takes all offers back: what was removed is gone for good. */
  forget(): void;
}

/** Keeps what was taken away on this page, so that it can be put back. */
export function useUndo(): Undo {
  const [offered, setOffered] = useState<readonly Offered[]>([]);
  const [back, setBack] = useState('');
  const count = useRef(0);

  const offer = useCallback((removal: Removal) => {
    count.current += 1;
    const key = count.current;
    setBack('');
    setOffered((others) => [{ ...removal, key }, ...others]);
  }, []);
  const undo = useCallback(async (removal: Offered) => {
    if ((await removal.restore()) === false) return;
    setOffered((others) => others.filter(({ key }) => key !== removal.key));
    setBack(removal.name);
  }, []);
  const forget = useCallback(() => {
    setOffered([]);
    setBack('');
  }, []);
  return useMemo(
    () => ({ offered, back, offer, undo: (removal) => void undo(removal), forget }),
    [offered, back, offer, undo, forget],
  );
}

interface UndoStatusProps {
  undo: Undo;
  /**
   * Whether what was acted on is gone, and the focus with it: then the focus comes here, and the way
   * back is the next stop. Otherwise it is only announced.
   */
  takesFocus?: boolean;
}

/** Says what was taken away, each with a button that puts it back. */
export function UndoStatus({ undo: { offered, back, undo }, takesFocus = true }: UndoStatusProps) {
  const texts = useUi('common');
  const ref = useRef<HTMLDivElement>(null);
  const last = offered[0]?.key;

  useEffect(() => {
    if (takesFocus && (last !== undefined || back)) ref.current?.focus();
  }, [takesFocus, last, back]);

  return (
    <div ref={ref} role="status" tabIndex={-1} className="flow my-4 empty:hidden print:hidden">
      {back && <p className="font-semibold">{fill(texts.restored, { name: back })}</p>}
      {offered.map((removal) => (
        <p key={removal.key} className="flex flex-wrap items-baseline gap-x-4">
          <span className="font-semibold">{fill(texts.removed, { name: removal.name })}</span>
          <Button variant="quiet" onClick={() => undo(removal)}>
            {texts.undo}
            <VisuallyHidden>: {removal.name}</VisuallyHidden>
          </Button>
        </p>
      ))}
    </div>
  );
}
