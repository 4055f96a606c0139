'use client';

import type { ReactNode } from 'react';
import { describedBy } from '@/lib/browser/field-ids';
import { Field, type FieldProps } from './Field';

type FileInputProps = FieldProps & {
  id: string;
  /** As the attribute of the control. */
  accept: string;
  /** Content between the label and the control. */
  children?: ReactNode;
} & (
    | { onFile: (file: File) => void; onFiles?: never }
    /** Where several may be chosen at a time: at least one. */
    | { onFile?: never; onFiles: (files: File[]) => void }
  );

/** A file to choose, or several; the same one can be chosen again. */
export function FileInput({ id, accept, onFile, onFiles, children, ...field }: FileInputProps) {
  return (
    <Field id={id} {...field}>
      {children}
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(id, field)}
        className="block w-full min-h-11 py-1 file:mr-4 file:min-h-11 file:rounded file:border file:border-control file:bg-paper file:px-5 file:font-semibold file:text-accent"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          const [file] = files;
          if (file) (onFiles ?? (() => onFile?.(file)))(files);
          target.value = '';
        }}
      />
    </Field>
  );
}
