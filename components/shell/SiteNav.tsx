import { NavLink } from './NavLink';

/** A place in the navigation. */
export interface NavItem {
  href: string;
  label: string;
  /** Not on a narrow screen. */
  wideOnly?: boolean;
}

/** The main navigation; marks the present page. */
export function SiteNav({ label, items }: { label: string; items: NavItem[] }) {
  return (
    <nav aria-label={label}>
      <ul className="-mx-2 flex flex-wrap md:-mx-3">
        {items.map(({ href, label: text, wideOnly }, index) => (
          <li key={href} className={wideOnly ? 'max-md:hidden' : undefined}>
            <NavLink
              href={href}
              isRoot={index === 0}
              className="flex min-h-11 items-center px-2 text-sm md:px-3 text-ink no-underline hover:underline hover:decoration-2 aria-[current=page]:font-semibold aria-[current=page]:text-accent aria-[current=page]:underline aria-[current=page]:decoration-2 aria-[current=page]:underline-offset-8"
            >
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
