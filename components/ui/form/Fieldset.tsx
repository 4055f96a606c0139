'use client';

import type { ReactNode } from 'react';
import { describedBy } from '@/lib/browser/field-ids';
import { errorFrame, FieldError, FieldHint, OptionalWord } from './FieldText';

/** What every question with several controls has around it. */
export interface FieldsetProps {
  legend: ReactNode;
  /** The legend is the title of the page. */
  legendAsTitle?: boolean;
  hint?: ReactNode;
  error?: string;
  optional?: boolean;
}

/** Legend, hint and error around a group of controls. */
export function Fieldset({
  id,
  legend,
  legendAsTitle = false,
  hint,
  error,
  optional,
  children,
}: FieldsetProps & { id: string; children: ReactNode }) {
  const text = (
    <>
      {legend}
      {optional && <OptionalWord />}
    </>
  );
  return (
    <fieldset className={errorFrame(error)} aria-describedby={describedBy(id, { hint, error })}>
      <legend className={legendAsTitle ? 'mb-4 max-w-3xl' : 'font-semibold'}>
        {legendAsTitle ? <h1 className="text-2xl md:text-3xl">{text}</h1> : text}
      </legend>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className={legendAsTitle ? 'mt-6' : 'mt-3'}>{children}</div>
    </fieldset>
  );
}
