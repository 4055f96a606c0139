/** What one content file may name of another, by kind: every id that exists. */
export interface Known {
  question: readonly string[];
  factor: readonly string[];
  station: readonly string[];
  measure: readonly string[];
  constraint: readonly string[];
  reference: readonly string[];
  evidence: readonly string[];
  literature: readonly string[];
  municipality: readonly string[];
}
