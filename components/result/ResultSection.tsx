import type { ReactNode } from 'react';
import { SectionTerms } from './SectionTerms';

interface ResultSectionProps {
  id: string;
  title: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

/** A part of the result with an anchor of its own. */
export function ResultSection({ id, title, lead, children }: ResultSectionProps) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="border-t-2 border-ink pt-4">
      <h2 id={`${id}-title`} className="text-xl md:text-2xl">
        {title}
      </h2>
      {lead && <p className="mt-2 max-w-measure text-ink-soft">{lead}</p>}
      <SectionTerms id={id} />
      <div className="mt-6 space-y-8">{children}</div>
    </section>
  );
}
