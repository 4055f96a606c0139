'use client';

import { OnceRead } from '@/components/session/OnceRead';
import { StatusTag } from '@/components/ui/StatusTag';
import { fill } from '@/lib/i18n/fill';
import { entrance } from '@/lib/navigation/entrance';
import type { Leg } from '@/lib/navigation/pages';
import { statusOf } from '@/lib/navigation/progress';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';
import { useHref } from '@/lib/session/navigation/use-location';
import { useSession } from '@/lib/session/session';
import { useTimeWords } from '@/lib/session/wording/use-time-words';

const marks = { notStarted: 'empty', inProgress: 'half', done: 'full' } as const;

/** One station: what it is about, how long it takes, how far it is. */
export function StationRow({ leg }: { leg: Leg }) {
  const texts = useTexts('tasks');
  const { stations } = useNames();
  const { given } = useSession();
  const href = useHref();
  const time = useTimeWords();
  const { id } = leg.station;
  const status = statusOf(leg.pages, given);
  const takes = status.state === 'notStarted' ? time.whole(leg.pages) : time.left(leg.pages);
  const name = nameOf(stations, id);
  const words = {
    notStarted: texts.notStarted,
    inProgress: fill(texts.inProgress, { answered: status.answered, total: status.total }),
    done: texts.done,
  }[status.state];

  return (
    <li className="grid gap-x-8 gap-y-1 border-b border-rule py-4 first:pt-0 md:grid-cols-[minmax(0,1fr)_14rem]">
      <div>
        <a
          href={href(entrance(leg, given))}
          aria-describedby={`${id}-status ${id}-short`}
          className="inline-block py-0.5 text-lg font-semibold"
        >
          {name?.title}
        </a>
        <p id={`${id}-short`} className="max-w-measure">
          <OnceRead>{name?.short}</OnceRead>
        </p>
      </div>
      <p id={`${id}-status`} className="flex gap-x-4 text-sm md:flex-col md:pt-1.5">
        <OnceRead>
          <StatusTag mark={marks[status.state]}>{words}</StatusTag>
        </OnceRead>
        {/* What is left of a station that has been begun, and all of any other. */}
        {takes && (
          <span className="text-ink-soft md:pl-6">
            <OnceRead>{takes}</OnceRead>
          </span>
        )}
      </p>
    </li>
  );
}
