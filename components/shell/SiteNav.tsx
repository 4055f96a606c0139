'use client';

import { usePathname } from 'next/navigation';

/** A place in the navigation. */
export interface NavItem {
  href: string;
  label: string;
}

/**
 * The start page is current only by itself; the others also for the pages below them, and the list of
 * assessments for each assessment.
 */
function isCurrent(pathname: string, href: string, isRoot: boolean): boolean {
  const below = [`${href}/`, `${href.replace(/s$/, '')}/`];
  return pathname === href || (!isRoot && below.some((start) => pathname.startsWith(start)));
}

/** The main navigation; marks the present page. */
export function SiteNav({ label, items }: { label: string; items: NavItem[] }) {
  const pathname = usePathname();
  return (
    <nav aria-label={label}>
      <ul className="-mx-3 flex flex-wrap">
        {items.map(({ href, label: text }, index) => (
          <li key={href}>
            <a
              href={href}
              aria-current={isCurrent(pathname, href, index === 0) ? 'page' : undefined}
              className="flex min-h-11 items-center px-3 text-sm text-ink no-underline hover:underline hover:decoration-2 aria-[current=page]:font-semibold aria-[current=page]:text-accent aria-[current=page]:underline aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
