'use client';

import type { ReactNode } from 'react';
import { DisclosureArrow } from '@/components/ui/DisclosureArrow';
import { PART } from '@/lib/browser/parts';

interface FoldedPartProps {
  id: string;
  title: string;
  /** Open at first. */
  open?: boolean;
  /** It was opened; for what is made only then. */
  onOpen?: () => void;
  children: ReactNode;
}

/** A part of a page with an anchor of its own, that folds up. */
export function FoldedPart({ id, title, open, onOpen, children }: FoldedPartProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="border-b border-rule">
      <details
        {...PART}
        open={open}
        className="group/part"
        onToggle={({ currentTarget }) => currentTarget.open && onOpen?.()}
      >
        <summary className="flex min-h-14 items-center gap-x-4 py-3 marker:content-none [&::-webkit-details-marker]:hidden">
          <DisclosureArrow
            size={12}
            className="text-accent group-open/part:rotate-90 print:hidden"
          />
          <h2 id={`${id}-title`} className="text-lg group-open/part:text-2xl">
            {title}
          </h2>
        </summary>
        <div className="space-y-8 pt-1 pb-12">{children}</div>
      </details>
    </section>
  );
}
