import type { ReactNode } from 'react';

interface PageTitleProps {
  children: ReactNode;
  /** Where the page belongs, above its title: the station, the assessment. */
  caption?: ReactNode;
  /** The page in one or two sentences. */
  lead?: ReactNode;
}

/** The one h1 of a page. */
export function PageTitle({ children, caption, lead }: PageTitleProps) {
  return (
    <div className="max-w-3xl">
      {caption && <p className="mb-1 text-lg text-ink-soft">{caption}</p>}
      <h1 className="text-2xl md:text-3xl">{children}</h1>
      {lead && <p className="mt-4 max-w-measure text-lg text-ink-soft">{lead}</p>}
    </div>
  );
}
