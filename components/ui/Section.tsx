import type { ReactNode } from 'react';

/** A section of a page: heading in the narrow column, content in the wide one. */
export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="columns border-t border-rule pt-5 pb-10">
      <h2 className="text-lg/7">{heading}</h2>
      <div className="flow min-w-0 max-w-measure">{children}</div>
    </section>
  );
}
