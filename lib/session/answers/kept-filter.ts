import { type AnswerFilter, NO_FILTER } from './answer-filter';

const kept = new Map<string, AnswerFilter>();

/** What a list was narrowed to when it was last left, until the page is loaded again. */
export const keptFilter = (list: string): AnswerFilter => kept.get(list) ?? NO_FILTER;

/** Keeps what a list is narrowed to, for who comes back to it from an answer. */
export const keepFilter = (list: string, filter: AnswerFilter): void => void kept.set(list, filter);
