/** The mark of something that unfolds. `className` turns it when it is open: it depends on whose it is. */
export function DisclosureArrow({ size, className }: { size: number; className: string }) {
  return (
    <svg
      viewBox="0 0 10 10"
      width={size}
      height={size}
      aria-hidden="true"
      className={`shrink-0 ${className}`}
    >
      <path d="M2 0.5 9 5 2 9.5z" fill="currentColor" />
    </svg>
  );
}
