/** What was found about a promise, and the figure that shows it. */
export interface Finding {
  /** Null when the machine was too busy to tell. */
  kept: boolean | null;
  figure: string;
}

/** Something the rooms promise, and how to find out whether it holds. */
export interface Promised {
  /** A word to ask for it alone. */
  name: string;
  title: string;
  check(): Promise<Finding>;
}
