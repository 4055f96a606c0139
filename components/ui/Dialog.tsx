'use client';

import { type ReactNode, useEffect, useId, useRef } from 'react';

interface DialogProps {
  open: boolean;
  /** Called when the person closes it, also with Escape. */
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** The buttons, the one that goes on first. */
  actions: ReactNode;
}

/** A native modal dialog: it keeps focus in, and gives it back where it came from. */
export function Dialog({ open, onClose, title, children, actions }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleRef = useRef<HTMLHeadingElement>(null);
  const titleId = useId();

  useEffect(() => {
    const dialog = ref.current;
    if (open && !dialog?.open) {
      dialog?.showModal();
      // Not the first button, which may be the one that cannot be undone.
      titleRef.current?.focus();
    }
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  return (
    <dialog
      ref={ref}
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto w-full max-w-[min(34rem,calc(100vw-2.5rem))] border border-control bg-paper p-6 text-ink backdrop:bg-black/50 md:p-8"
    >
      <h2 ref={titleRef} id={titleId} tabIndex={-1} className="text-xl">
        {title}
      </h2>
      <div className="flow mt-3">{children}</div>
      <div className="mt-6 flex flex-wrap gap-x-4 gap-y-3">{actions}</div>
    </dialog>
  );
}
