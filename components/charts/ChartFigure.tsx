import { type ReactNode, useId } from 'react';
import { Details } from '@/components/ui/Details';
import type { Drawing } from '@/lib/charts/drawing';
import { DrawingSvg } from './DrawingSvg';

interface ChartFigureProps {
  /** The drawing, and the same for a phone. */
  drawing: Drawing;
  narrow: Drawing;
  /** What the figure shows, in one sentence. */
  caption: ReactNode;
  /** Text alternative of the figure, with its numbers. */
  alt: string;
  /** How to read it, under the figure. */
  reading?: ReactNode;
  /** The same numbers, with the words that open them. */
  table: ReactNode;
  showNumbers: string;
  /** As wide as its place, to be read from afar. */
  large?: boolean;
}

/** A figure with a caption, a text alternative and the same numbers in a table. */
export function ChartFigure({
  drawing,
  narrow,
  caption,
  alt,
  reading,
  table,
  showNumbers,
  large,
}: ChartFigureProps) {
  const id = useId();
  const ids = { labelledBy: `${id}-caption`, describedBy: `${id}-alt` };
  return (
    <figure>
      <figcaption id={ids.labelledBy} className="mb-4 max-w-measure font-semibold">
        {caption}
      </figcaption>
      <p id={ids.describedBy} className="sr-only">
        {alt}
      </p>
      <div className={`max-sm:hidden print:block ${large ? '' : 'max-w-[45rem]'}`}>
        <DrawingSvg drawing={drawing} {...ids} />
      </div>
      <div className="max-w-[26rem] sm:hidden print:hidden">
        <DrawingSvg drawing={narrow} {...ids} />
      </div>
      {reading && <p className="mt-2 max-w-measure text-sm text-ink-soft">{reading}</p>}
      <div className="mt-1 print:hidden">
        <Details summary={showNumbers} wide>
          {table}
        </Details>
      </div>
    </figure>
  );
}
