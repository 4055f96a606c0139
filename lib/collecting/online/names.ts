/** Names of the records of a body. */
export const beganName = (member: string): string => `members/${member}/began`;
export const submissionName = (member: string): string => `members/${member}/submission`;
export const decisionName = (member: string): string => `members/${member}/decision`;
