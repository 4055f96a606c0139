/** The first thing a keyboard meets: past the header, to the page itself. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a
      href={`#${target}`}
      className="sr-only focus:not-sr-only focus:absolute focus:top-3 focus:left-3 focus:z-10 focus:bg-paper focus:px-4 focus:py-3"
    >
      {children}
    </a>
  );
}
