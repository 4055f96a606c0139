/** Most bodies that one consultation asks. */
export const MOST_BODIES = 10_000;
/** Most packages of a consultation; the smallest combination is looked for among ten at most. */
export const MOST_PACKAGES = 20;
export const MOST_SEARCHED = 10;
export const MOST_LEVERS = 50;
/** Most points of a proposal, phases, themes, classifications of a body, and remarks of one response. */
export const MOST_POINTS = 500;
export const MOST_PHASES = 50;
export const MOST_THEMES = 100;
export const MOST_CLASSIFICATIONS = 20;
export const MOST_REMARKS = 500;
export const MOST_PUBLICATIONS = 1_000;
/** Most versions of a proposal. */
export const MOST_VERSIONS = 100;
/** Longest address of a link, in characters. */
export const LONGEST_URL = 2_000;
