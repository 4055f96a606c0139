/** Names of the records of a body, and of a publication. */
export const beganName = (member: string): string => `members/${member}/began`;
export const submissionName = (member: string): string => `members/${member}/submission`;
export const decisionName = (member: string): string => `members/${member}/decision`;
export const publicationName = (number: number): string => `publications/${number}`;

/** The number of a publication by the name of its record; null for another record. */
export const publicationNumber = (name: string): number | null => {
  const [, digits] = /^publications\/([1-9]\d*)$/.exec(name) ?? [];
  return digits === undefined ? null : Number(digits);
};
