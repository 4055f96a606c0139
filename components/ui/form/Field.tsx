'use client';

import type { ReactNode } from 'react';
import { errorFrame, FieldError, FieldHint, OptionalWord } from './FieldText';

/** What every question with one control has around it. */
export interface FieldProps {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong, once the person has continued. */
  error?: string;
  optional?: boolean;
}

/** Label, hint and error around one control, whose id it is given. */
export function Field({
  id,
  label,
  hint,
  error,
  optional,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={errorFrame(error)}>
      <label htmlFor={id} className="font-semibold">
        {label}
        {optional && <OptionalWord />}
      </label>
      {hint && <FieldHint id={id}>{hint}</FieldHint>}
      {error && <FieldError id={id}>{error}</FieldError>}
      <div className="mt-2">{children}</div>
    </div>
  );
}
