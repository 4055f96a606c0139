'use client';

import { type MouseEvent, useEffect, useRef } from 'react';
import { useUi } from '@/lib/page-texts/ui';

interface ErrorSummaryProps {
  /** Each error with the id of the control it is about, which is the control's name. */
  problems: { id: string; message: string }[];
}

/** Focuses the control and brings its question into view, not just its box. */
function goToField(event: MouseEvent, id: string) {
  const control = document.getElementById(id);
  if (!control) return;
  event.preventDefault();
  (control.closest('fieldset') ?? control.parentElement?.parentElement ?? control).scrollIntoView();
  control.focus({ preventScroll: true });
}

/**
 * What has to be changed before the person can continue; above the h1. Takes focus when it
 * appears: give it a `key` per attempt so that a second attempt does so again, and the form
 * `shouldFocusError: false` so that it does not take focus away.
 */
export function ErrorSummary({ problems }: ErrorSummaryProps) {
  const texts = useUi('common');
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);

  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="mb-8 max-w-measure border-2 border-danger px-5 py-4"
    >
      <h2 className="text-lg">{texts.errorSummary}</h2>
      <ul className="mt-2 space-y-1">
        {problems.map(({ id, message }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => goToField(event, id)}
              className="inline-block py-0.5 font-semibold text-danger hover:text-danger-strong"
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
