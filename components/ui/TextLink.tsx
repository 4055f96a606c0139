import Link from 'next/link';
import type { ComponentProps } from 'react';

type TextLinkProps = Omit<ComponentProps<typeof Link>, 'className'>;

/** A link in running text, within the site or to elsewhere. Never opens a new window. */
export function TextLink(props: TextLinkProps) {
  return <Link {...props} />;
}
