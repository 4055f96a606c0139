/** What one content file may name of another. */
export type Kind =
  | 'question'
  | 'demand'
  | 'supply'
  | 'factor'
  | 'requirement'
  | 'station'
  | 'measure'
  | 'constraint'
  | 'reference'
  | 'evidence'
  | 'literature'
  | 'municipality';

/** Every id that exists, by kind. Of a kind that is left out any id passes, as in an editor's schema. */
export type Known = Partial<Record<Kind, readonly string[]>>;
