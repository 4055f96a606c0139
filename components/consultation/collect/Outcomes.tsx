'use client';

import { useEffect, useMemo, useRef } from 'react';
import { Pager, usePages } from '@/components/consultation/Pager';
import { withRead } from '@/lib/collecting/changes/responses';
import { release } from '@/lib/collecting/responses/read-responses';
import type { ReadOutcome } from '@/lib/collecting/responses/types';
import { outcomeWords } from '@/lib/collecting/responses/words';
import { plural } from '@/lib/i18n/fill';
import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useResponseTexts } from '@/lib/page-texts/response';
import { useLocale } from '@/lib/page-texts/ui';
import { useConsultation } from '@/lib/session/consultation/consultation';
import { HeldResponse } from './HeldResponse';

/** What waits for somebody comes first, what went well last. */
const ORDER = { held: 0, refused: 1, duplicate: 2, taken: 3 } as const;

const KINDS = ['taken', 'held', 'duplicate', 'refused'] as const;

interface OutcomesProps {
  outcomes: readonly ReadOutcome[];
  onChange: (outcomes: ReadOutcome[]) => void;
}

/** Of each file what came of it; what waits can be taken in all the same. */
export function Outcomes({ outcomes, onChange }: OutcomesProps) {
  const texts = useConsultationTexts('collect');
  const words = useResponseTexts().read;
  const locale = useLocale();
  const { change } = useConsultation();
  const heading = useRef<HTMLHeadingElement>(null);
  const sorted = useMemo(
    () => outcomes.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind]),
    [outcomes],
  );
  const pages = usePages(sorted);
  const count = (kind: ReadOutcome['kind']) =>
    outcomes.filter((outcome) => outcome.kind === kind).length;

  useEffect(() => heading.current?.focus(), []);

  const accept = (held: Extract<ReadOutcome, { kind: 'held' }>, body: string, name: string) => {
    const taken = { ...release(held, body), name };
    change('responses', withRead([taken]), { buildsOn: true });
    onChange(outcomes.map((outcome) => (outcome === held ? taken : outcome)));
    // The button is gone with what was asked.
    heading.current?.focus();
  };

  return (
    <div>
      <h3 ref={heading} tabIndex={-1} className="text-lg">
        {texts.outcomesHeading}
      </h3>
      <p role="status">
        {KINDS.filter((kind) => count(kind) > 0)
          .map((kind) => plural(locale, texts.summary[kind], count(kind)))
          .join(', ')}
        .
      </p>
      <ul className="mt-4 list-none! pl-0!">
        {pages.shown.map((outcome, at) => {
          const { what, notes } = outcomeWords(words, locale, outcome);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
            <li key={pages.from + at} className="border-t border-rule py-2 break-words">
              <p>
                <strong>{outcome.file}</strong>: {what}
              </p>
              {notes.length > 0 && <p className="text-sm text-ink-soft">{notes.join(' ')}</p>}
              {outcome.kind === 'held' && (
                <HeldResponse
                  held={outcome}
                  name={`held-${pages.from + at}`}
                  onAccept={(body, name) => accept(outcome, body, name)}
                />
              )}
            </li>
          );
        })}
      </ul>
      <Pager pages={pages} />
    </div>
  );
}
