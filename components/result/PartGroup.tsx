import { type ReactNode, useId } from 'react';

/** Parts of the result that belong together, under a name in the narrow column. */
export function PartGroup({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of parts of a page, not of controls.
    <div role="group" aria-labelledby={id} className="columns border-t-2 border-ink">
      <p id={id} className="pt-4 font-semibold text-ink-soft">
        {title}
      </p>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
