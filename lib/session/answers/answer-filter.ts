/** What an answer in a list can be, beside given. */
export const ANSWER_STATES = ['open', 'unknown', 'unsure', 'changed', 'noted'] as const;
export type AnswerState = (typeof ANSWER_STATES)[number];

/** What a list of answers is narrowed to. */
export interface AnswerFilter {
  /** Null: whatever it is. */
  state: AnswerState | null;
  /** Words that all have to occur; empty: any. */
  words: string;
}

/** A list that is not narrowed. */
export const NO_FILTER: AnswerFilter = { state: null, words: '' };

/** As much of a row as is looked at. */
export interface Filterable {
  states: ReadonlySet<AnswerState>;
  /** Everything to read in it: question, answer, note. */
  text: string;
}

/** Without capitals and accents, as people type when they search. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase();

/** Whether a list is narrowed at all. */
export const isNarrowed = ({ state, words }: AnswerFilter): boolean =>
  state !== null || words.trim() !== '';

/** Whether a row is among what is asked for. */
export function passes({ states, text }: Filterable, { state, words }: AnswerFilter): boolean {
  const where = plain(text);
  const wanted = plain(words).split(/\s+/u).filter(Boolean);
  return (state === null || states.has(state)) && wanted.every((word) => where.includes(word));
}
