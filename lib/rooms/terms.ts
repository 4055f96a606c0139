/** How long a room may last, in days; it can be extended. */
export const TERMS = [30, 90, 180, 365];

export const USUAL_TERM = 90;
