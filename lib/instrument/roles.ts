/** Who may answer, in the order in which roles are offered. By themselves: question pages need no schema. */
export const ROLES = [
  'mayor',
  'alderman',
  'socialServiceChair',
  'generalDirector',
  'financeDirector',
  'departmentHead',
  'it',
  'other',
] as const;
