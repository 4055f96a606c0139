import type { ComponentProps, ReactNode } from 'react';
import { DisclosureArrow } from './DisclosureArrow';

type DetailsProps = Omit<ComponentProps<'details'>, 'className'> & {
  summary: ReactNode;
  /** As wide as what is in it, such as a table; else no wider than text is read. */
  wide?: boolean;
};

/** A disclosure, closed at first. */
export function Details({ summary, wide, children, ...details }: DetailsProps) {
  return (
    <details className="group" {...details}>
      <summary className="unfold">
        <DisclosureArrow size={10} className="group-open:rotate-90" />
        {summary}
      </summary>
      <div
        className={`flow mt-1 border-l-4 border-rule py-1 pl-4 ${wide ? 'w-fit max-w-full min-w-[min(100%,var(--container-measure))]' : 'max-w-measure'}`}
      >
        {children}
      </div>
    </details>
  );
}
