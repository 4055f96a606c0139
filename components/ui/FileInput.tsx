'use client';

import type { ReactNode } from 'react';
import { Field, type FieldProps } from './Field';
import { describedBy } from './field-ids';

interface FileInputProps extends FieldProps {
  id: string;
  /** As the attribute of the control. */
  accept: string;
  onFile: (file: File) => void;
  /** What stands between the label and the control. */
  children?: ReactNode;
}

/** A file to choose; the same one can be chosen again. */
export function FileInput({ id, accept, onFile, children, ...field }: FileInputProps) {
  return (
    <Field id={id} {...field}>
      {children}
      <input
        id={id}
        type="file"
        accept={accept}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(id, field)}
        className="block w-full min-h-11 py-1 file:mr-4 file:min-h-11 file:rounded file:border file:border-control file:bg-paper file:px-5 file:font-semibold file:text-accent"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) onFile(file);
          target.value = '';
        }}
      />
    </Field>
  );
}
