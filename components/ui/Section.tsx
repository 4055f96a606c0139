import type { ReactNode } from 'react';

/** A part of a page: its name in the narrow column, what it says in the wide one. */
export function Section({ heading, children }: { heading: string; children: ReactNode }) {
  return (
    <section className="columns border-t border-rule pt-5 pb-10">
      <h2 className="text-lg/7">{heading}</h2>
      <div className="flow max-w-measure">{children}</div>
    </section>
  );
}
