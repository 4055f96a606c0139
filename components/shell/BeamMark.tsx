/** The mark: a beam on supports of unequal height, bending where support falls short. */
export function BeamMark() {
  return (
    <svg
      viewBox="0 0 32 24"
      width="32"
      height="24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      className="shrink-0"
    >
      <path d="M1 4.5h4c7 0 6.5 8.5 12.5 8.5 5 0 5.5-3.5 10-3.5H31" strokeWidth="3" />
      <path d="M4.5 5v18M17.5 13v10M27.5 10v13" strokeWidth="2.5" />
    </svg>
  );
}
