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
    if (open && !dialog?.open) dialog?.showModal();
    if (!open && dialog?.open) dialog.close();
  }, [open]);

  // Not the first button, which may be the one that cannot be undone; and again when the dialog goes on
  // to something else, which takes away what had the focus.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the title stands for what the dialog is about
  useEffect(() => {
    if (!open) return;
    titleRef.current?.focus();
    ref.current?.scrollTo(0, 0);
  }, [open, title]);

  return (
    <dialog
      ref={ref}
      onClose={onClose}
      aria-labelledby={titleId}
      className="m-auto w-full max-w-[min(34rem,calc(100vw-min(2.5rem,12vw)))] border border-control bg-paper p-6 text-ink backdrop:bg-black/50 md:p-8 scroll-pb-24"
    >
      <h2 ref={titleRef} id={titleId} tabIndex={-1} className="text-xl">
        {title}
      </h2>
      <div className="flow mt-3">{children}</div>
      {/* In reach however long the dialog is. */}
      <div className="sticky -bottom-6 -mx-1 mt-4 -mb-6 flex flex-wrap gap-x-4 gap-y-3 bg-paper px-1 pt-2 pb-6 md:-bottom-8 md:-mb-8 md:pb-8">
        {actions}
      </div>
    </dialog>
  );
}
