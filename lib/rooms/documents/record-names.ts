/** Names of the records of a member, whose id is a UUID. */
export const cardName = (member: string): string => `members/${member}/card`;
export const answersName = (member: string): string => `members/${member}/answers`;
export const voteName = (member: string): string => `members/${member}/vote`;
export const envelopeName = (member: string): string => `members/${member}/envelope`;
