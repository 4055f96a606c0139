'use client';

import type { ComponentProps } from 'react';
import { describedBy } from '@/lib/browser/field-ids';
import { useUi } from '@/lib/page-texts/ui';
import { Field, type FieldProps } from './Field';

type SelectProps = FieldProps &
  Omit<ComponentProps<'select'>, 'id' | 'className' | 'children'> & {
    name: string;
    options: { value: string; label: string }[];
    /** What stands there while nothing is chosen. */
    placeholder?: string;
  };

/** One answer out of a long list; for a short one a `RadioGroup` reads better. */
export function Select({ label, hint, error, optional, options, placeholder, ...select }: SelectProps) {
  const id = select.name;
  const { choose } = useUi('common');
  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <div className="max-w-field">
        <select
          {...select}
          id={id}
          className="control"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        >
          <option value="">{placeholder ?? choose}</option>
          {options.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </div>
    </Field>
  );
}
