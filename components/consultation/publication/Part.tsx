import type { ReactNode } from 'react';

/** A part of a page that is read from top to bottom, with an anchor of its own. */
export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="border-t-2 border-ink pt-4 pb-12">
      <h2 id={`${id}-title`} className="mb-4 text-xl md:text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
