'use client';

import type { ComponentProps } from 'react';
import { describedBy } from '@/lib/browser/field-ids';
import { Field, type FieldProps } from './Field';

/** Props of a question answered in one line; what is not about the field goes to the input. */
export type TextInputProps = FieldProps &
  Omit<ComponentProps<'input'>, 'id' | 'className'> & { name: string };

/** A short answer in words: `<TextInput label {...register('name')} />`. */
export function TextInput({ label, hint, error, optional, ...input }: TextInputProps) {
  const id = input.name;
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <div className="max-w-field">
        <input
          type="text"
          {...input}
          id={id}
          className="control"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
      </div>
    </Field>
  );
}
