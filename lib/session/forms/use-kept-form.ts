'use client';

import { useCallback, useEffect } from 'react';
import type { FieldValues, Path, PathValue, UseFormReturn } from 'react-hook-form';
import { forgetValues, type KeptValues, keepValues, keptValues } from '@/lib/fields/kept-values';

const withoutSecret = (values: KeptValues, secret: string | undefined): KeptValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== secret));

/**
 * Stores on the device the values of a form that take effect only when it is submitted: a link to open, a
 * vote, a consensus being written. They are restored after leaving the page in any way.
 *
 * @param key - the form's place among all forms: a path of its own below that of the page.
 * @param secret - the value that is never stored, such as a key.
 * @returns forgets it, once it has been used or put aside.
 */
export function useKeptForm<T extends FieldValues>(
  { subscribe, setValue, getValues }: UseFormReturn<T>,
  key: string,
  secret?: Path<T>,
): () => void {
  useEffect(() => {
    let left = false;
    const given = new Set<string>();
    const stop = subscribe({
      formState: { values: true },
      callback: ({ name, values }) => {
        if (!name) return;
        given.add(name);
        if (name !== secret) void keepValues(key, withoutSecret(values as KeptValues, secret));
      },
    });
    void keptValues(key).then((kept) => {
      if (left || !kept) return;
      const names = Object.keys(getValues());
      for (const [name, value] of Object.entries(kept)) {
        if (given.has(name) || !names.includes(name)) continue;
        setValue(name as Path<T>, value as PathValue<T, Path<T>>);
      }
    });
    return () => {
      left = true;
      stop();
    };
  }, [subscribe, setValue, getValues, key, secret]);

  return useCallback(() => void forgetValues(key), [key]);
}
