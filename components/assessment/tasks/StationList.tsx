'use client';

import { OnceRead } from '@/components/session/OnceRead';
import type { Leg } from '@/lib/navigation/pages';
import { StationRow } from './StationRow';

interface StationListProps {
  heading: string;
  intro: string;
  legs: Leg[];
}

/** Stations to choose from; the order is only that of reading. */
export function StationList({ heading, intro, legs }: StationListProps) {
  return (
    <section className="columns border-t border-rule pt-5 pb-10">
      <div>
        <h2 className="text-lg/7">{heading}</h2>
        <p className="mt-1 max-w-measure text-sm text-ink-soft">
          <OnceRead>{intro}</OnceRead>
        </p>
      </div>
      <ul>
        {legs.map((leg) => (
          <StationRow key={leg.station.id} leg={leg} />
        ))}
      </ul>
    </section>
  );
}
