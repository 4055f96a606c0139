import byQuestion from './question-evidence.json';

/** What a question rests on: ids of the evidence base; none for a question that there is not. */
export const evidenceOf = (question: string): readonly string[] =>
  (byQuestion as Record<string, string[]>)[question] ?? [];
