/** Longest text answer and longest note, in characters. */
export const LONGEST_TEXT = 5_000;
export const LONGEST_NOTE = 10_000;
/** Most members of a team in one request. */
export const MOST_RESPONDENTS = 50;
