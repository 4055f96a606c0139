'use client';

import { usePathname } from 'next/navigation';
import type { ComponentProps } from 'react';
import { hostPath } from '@/lib/i18n/paths';

/**
 * The start page is current only by itself; the others also for the pages below them, and the list of
 * assessments for each assessment.
 */
function isCurrent(pathname: string, href: string, isRoot: boolean): boolean {
  const below = [`${href}/`, `${href.replace(/s$/, '')}/`];
  return pathname === href || (!isRoot && below.some((start) => pathname.startsWith(start)));
}

interface NavLinkProps extends ComponentProps<'a'> {
  href: string;
  isRoot: boolean;
}

/** A link of the navigation that knows whether one is there. */
export function NavLink({ href, isRoot, ...link }: NavLinkProps) {
  const current = isCurrent(hostPath(usePathname()), href, isRoot);
  return <a {...link} href={href} aria-current={current ? 'page' : undefined} />;
}
