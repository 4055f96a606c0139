'use client';

import { TextInput, type TextInputProps } from './TextInput';

/** A date, in the browser's own control. */
export function DateInput(props: Omit<TextInputProps, 'type'>) {
  return <TextInput {...props} type="date" />;
}
