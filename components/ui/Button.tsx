import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonClass } from './button-style';

type ButtonProps = Omit<ComponentProps<'button'>, 'className'> & { variant?: ButtonVariant };

/** Something to do on this page. Never disabled: say what is missing instead. */
export function Button({ variant = 'primary', type = 'button', ...props }: ButtonProps) {
  return <button type={type} className={buttonClass(variant)} {...props} />;
}
