import type { ComponentProps } from 'react';

/** How much weight an action has on its page; one primary per page. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** The classes of a button, for whichever element plays it; `app/globals.css` says how each looks. */
export const buttonClass = (variant: ButtonVariant): string => `button button-${variant}`;

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { variant?: ButtonVariant };

/** Something to do on this page. Never disabled: say what is missing instead. */
export function Button({ variant = 'primary', type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={buttonClass(variant)} {...props} />;
}
