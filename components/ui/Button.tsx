import type { ComponentProps } from 'react';

/** How much weight an action has on its page; one primary per page. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

const shared =
  'inline-flex min-h-11 items-center justify-center gap-2 rounded py-2 text-center text-base/6 font-semibold print:hidden';

const box = 'border px-5 no-underline hover:no-underline';

const variants: Record<ButtonVariant, string> = {
  primary: `${box} border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong hover:text-on-accent`,
  secondary: `${box} border-control bg-paper text-accent hover:border-accent-strong hover:bg-accent-soft hover:text-accent-strong`,
  quiet:
    'text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2',
  danger: `${box} border-danger bg-danger text-on-danger hover:border-danger-strong hover:bg-danger-strong hover:text-on-danger`,
};

/** The classes of a button, for whichever element plays it. */
export function buttonClass(variant: ButtonVariant): string {
  return `${shared} ${variants[variant]}`;
}

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { variant?: ButtonVariant };

/** Something to do on this page. Never disabled: say what is missing instead. */
export function Button({ variant = 'primary', type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={buttonClass(variant)} {...props} />;
}
