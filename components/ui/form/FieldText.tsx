'use client';

import type { ReactNode } from 'react';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { errorId, hintId } from '@/lib/browser/field-ids';
import { useUi } from '@/lib/page-texts/ui';

/** The word that marks a question one may skip; what must be answered is not marked. */
export function OptionalWord() {
  return <span className="font-normal text-ink-soft"> ({useUi('common').optional})</span>;
}

/** Help with a question, tied to its control by id. */
export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  return (
    <div id={hintId(id)} className="mt-1 max-w-measure text-ink-soft">
      {children}
    </div>
  );
}

/** What is wrong with an answer, in the words of the error summary. */
export function FieldError({ id, children }: { id: string; children: string }) {
  return (
    <p id={errorId(id)} className="mt-2 max-w-measure font-semibold text-danger">
      <VisuallyHidden>{useUi('common').errorPrefix} </VisuallyHidden>
      {children}
    </p>
  );
}

/** The red line beside a question that has an error. */
export function errorFrame(error: string | undefined): string {
  return error ? 'border-l-4 border-danger pl-4' : '';
}
