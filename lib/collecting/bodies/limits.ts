/** Most bodies that are read from a list; the analysis takes no more either. */
export const MOST_LINES = 10_000;
/** Most columns of a list. */
export const MOST_COLUMNS = 60;
/** Most classifications of one list. */
export const MOST_GROUPINGS = 20;
/** Largest file, in bytes: ten thousand long lines take two million. */
export const LARGEST_LIST = 10 * 1024 * 1024;
/** Bytes that the parts of a spreadsheet unpack to. */
export const MOST_UNPACKED = 48 * 1024 * 1024;
