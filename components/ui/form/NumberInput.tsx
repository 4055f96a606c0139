'use client';

import { TextInput, type TextInputProps } from './TextInput';

/** A number, typed as text: a number field scrolls, hides what it refuses and dislikes commas. */
export function NumberInput(props: Omit<TextInputProps, 'type' | 'inputMode'>) {
  return <TextInput inputMode="decimal" autoComplete="off" {...props} />;
}
