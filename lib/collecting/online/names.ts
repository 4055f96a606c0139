/** Names of the records of a body, and of a publication. */
export const beganName = (member: string): string => `members/${member}/began`;
export const submissionName = (member: string): string => `members/${member}/submission`;
export const decisionName = (member: string): string => `members/${member}/decision`;
export const publicationName = (number: number): string => `publications/${number}`;
