'use client';

import { type ChangeEvent, type ComponentProps, useCallback, useState } from 'react';
import { describedBy } from '@/lib/browser/field-ids';
import { CharacterCount } from './CharacterCount';
import { Field, type FieldProps } from './Field';

type TextAreaProps = FieldProps &
  Omit<ComponentProps<'textarea'>, 'id' | 'className' | 'maxLength'> & {
    name: string;
    /** Counted, not enforced: a text that is too long is kept and marked. */
    limit?: number;
  };

function passRef(ref: ComponentProps<'textarea'>['ref'], element: HTMLTextAreaElement | null) {
  if (typeof ref === 'function') ref(element);
  else if (ref) ref.current = element;
}

/** A longer answer in words: `<TextArea label limit={500} {...register('note')} />`. */
export function TextArea({
  label,
  hint,
  error,
  optional,
  limit,
  ref,
  onChange,
  ...area
}: TextAreaProps) {
  const id = area.name;
  const [length, setLength] = useState(0);

  // A form library fills in the draft through the ref; only then is its length known.
  const attach = useCallback(
    (element: HTMLTextAreaElement | null) => {
      passRef(ref, element);
      if (element) setLength(element.value.length);
    },
    [ref],
  );

  const handleChange = (event: ChangeEvent<HTMLTextAreaElement>) => {
    setLength(event.target.value.length);
    onChange?.(event);
  };

  return (
    <Field id={id} label={label} hint={hint} error={error} optional={optional}>
      <div className="max-w-measure">
        <textarea
          rows={4}
          {...area}
          id={id}
          ref={attach}
          onChange={handleChange}
          className="control"
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, { hint, error })}
        />
        {limit !== undefined && <CharacterCount length={length} limit={limit} />}
      </div>
    </Field>
  );
}
