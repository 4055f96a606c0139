/** What was found about a promise, and the figure that shows it. */
export interface Finding {
  /** `busy`: the machine was too busy to tell; `not run`: something that it takes is not here. */
  kept: boolean | 'busy' | 'not run';
  figure: string;
}

/** Something the rooms promise, and how to find out whether it holds. */
export interface Promised {
  /** A word to ask for it alone. */
  name: string;
  title: string;
  check(): Promise<Finding>;
}
