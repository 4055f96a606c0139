/** How full a mark is. The three can be distinguished without colour. */
export type MarkFill = 'full' | 'half' | 'empty';

/** A round mark, drawn, because fonts disagree about the characters ● ◐ ○. */
export function Mark({ fill }: { fill: MarkFill }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" className="shrink-0">
      <circle
        cx="8"
        cy="8"
        r="6.75"
        fill={fill === 'full' ? 'currentColor' : 'none'}
        stroke="currentColor"
        strokeWidth="2"
      />
      {fill === 'half' && <path d="M8 1.25a6.75 6.75 0 0 0 0 13.5z" fill="currentColor" />}
    </svg>
  );
}
