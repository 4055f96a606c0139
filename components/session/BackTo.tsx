/** The link back, above the title. An ordinary link: the assessment follows it on the device. */
export function BackTo({ href, children }: { href: string; children: string }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-11 items-center gap-2 text-sm text-ink-soft print:hidden"
    >
      <svg viewBox="0 0 8 12" width="8" height="12" aria-hidden="true">
        <path d="M6.5 1 1.5 6l5 5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      </svg>
      {children}
    </a>
  );
}
