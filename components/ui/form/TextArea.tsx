'use client';

import type { ComponentProps } from 'react';
import { describedBy } from '@/lib/browser/field-ids';
import { Field, type FieldProps } from './Field';

type TextAreaProps = FieldProps &
  Omit<ComponentProps<'textarea'>, 'id' | 'className' | 'maxLength'> & { name: string };

/** A longer answer in words: `<TextArea label {...register('note')} />`. */
export function TextArea({ label, hint, error, optional, ...area }: TextAreaProps) {
  const id = area.name;
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <div className="max-w-measure">
        <textarea
          rows={4}
          {...area}
          id={id}
          className="control"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
      </div>
    </Field>
  );
}
