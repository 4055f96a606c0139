import type { ReactNode } from 'react';
import { DisclosureArrow } from '@/components/ui/DisclosureArrow';
import { PART } from '@/lib/browser/parts';
import { SectionTerms } from './SectionTerms';

interface ResultSectionProps {
  id: string;
  title: ReactNode;
  /** In a few words beside the title, also while it is closed. */
  note?: ReactNode;
  lead?: ReactNode;
  /** It was opened; for what is loaded only then. */
  onOpen?: () => void;
  children: ReactNode;
}

/** A part of the result with an anchor of its own, closed at first; what is searched for opens it. */
export function ResultSection({ id, title, note, lead, onOpen, children }: ResultSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="border-b border-rule">
      <details
        {...PART}
        className="group/part"
        onToggle={onOpen && (({ currentTarget }) => currentTarget.open && onOpen())}
      >
        <summary className="flex min-h-14 items-center gap-x-4 py-3 marker:content-none [&::-webkit-details-marker]:hidden">
          <DisclosureArrow
            size={12}
            className="text-accent group-open/part:rotate-90 print:hidden"
          />
          <span className="flex grow flex-wrap items-baseline justify-between gap-x-6">
            <h2 id={`${id}-title`} className="text-lg group-open/part:text-2xl">
              {title}
            </h2>
            {note && <span className="text-sm text-ink-soft">{note}</span>}
          </span>
        </summary>
        <div className="pt-1 pb-12">
          {lead && <p className="max-w-measure text-ink-soft">{lead}</p>}
          <SectionTerms id={id} />
          <div className="mt-6 space-y-8">{children}</div>
        </div>
      </details>
    </section>
  );
}
