/** Longest text answer and longest note, in characters. */
export const LONGEST_TEXT = 5_000;
export const LONGEST_NOTE = 10_000;
/** Longest text in one line, in characters. */
export const LONGEST_LINE = 300;
/** Largest amount in the cost table, in euros, and most full-time equivalents. */
export const LARGEST_AMOUNT = 1e12;
export const LARGEST_FTE = 100_000;
/** Fewest and most years that a cost table covers. */
export const YEARS = { least: 3, most: 20 };
/** Largest number of inhabitants. */
export const LARGEST_POPULATION = 50_000_000;
/** Earliest and latest first year of a cost table. */
export const FIRST_YEAR = { least: 2000, most: 2100 };
/** Most lines of a cost table. */
export const MOST_COST_LINES = 50;
/** Most people who sign off one result. */
export const MOST_SIGN_OFFS = 30;
/** Most members of a team in one request. */
export const MOST_RESPONDENTS = 50;
