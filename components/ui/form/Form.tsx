'use client';

import type { ComponentProps } from 'react';

type FormProps = Omit<ComponentProps<'form'>, 'method' | 'action' | 'noValidate' | 'onSubmit'> & {
  onSubmit: () => void;
};

/**
 * Every form of the site. None of them is ever sent: what is typed stays in the browser. A browser does
 * nothing with a form of this method outside a dialog, so that Enter, pressed before or without the
 * scripts, puts no answer in an address. The policy of the page forbids it once more.
 */
export function Form({ onSubmit, ...form }: FormProps) {
  return (
    <form
      noValidate
      autoComplete="off"
      {...form}
      method="dialog"
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    />
  );
}
