'use client';

import { useState } from 'react';
import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import { useKeptForm } from './use-kept-form';

/** A form in a dialog. */
interface DialogForm<T extends FieldValues> {
  form: UseFormReturn<T>;
  open: boolean;
  show(): void;
  /** Puts aside what was filled in: it shows what holds. */
  close(): void;
}

/**
 * A form in a dialog, kept on the device until it is used or put aside.
 *
 * @param values - what holds now.
 * @param key - its place among all forms, as for `useKeptForm`.
 */
export function useDialogForm<T extends FieldValues>(
  values: DefaultValues<T>,
  key: string,
): DialogForm<T> {
  const [open, setOpen] = useState(false);
  const form = useForm<T>({ defaultValues: values });
  const forget = useKeptForm(form, key);
  const close = () => {
    forget();
    form.reset(values);
    setOpen(false);
  };
  return { form, open, show: () => setOpen(true), close };
}
