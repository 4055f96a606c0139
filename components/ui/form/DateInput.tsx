'use client';

import { TextInput, type TextInputProps } from './TextInput';

/**
 * A date, typed as people write it. The browser's own control uses the browser's language, gives nothing
 * away of a date that is half filled in, and takes years of six digits.
 */
export function DateInput(props: Omit<TextInputProps, 'type' | 'inputMode'>) {
  return <TextInput autoComplete="off" {...props} />;
}
