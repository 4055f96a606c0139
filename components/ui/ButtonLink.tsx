import type { ComponentProps } from 'react';
import { type ButtonVariant, buttonClass } from './Button';

type ButtonLinkProps = Omit<ComponentProps<'a'>, 'className'> & { variant?: ButtonVariant };

/** A link that is the next step of the page. */
export function ButtonLink({ variant = 'primary', ...props }: ButtonLinkProps) {
  return <a className={buttonClass(variant)} {...props} />;
}
