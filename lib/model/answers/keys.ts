/** Questions whose meaning the model itself relies on. */
export const KEY = {
  gate: 'construct-considered',
  audit: 'security-audit',
  topMaturity: 'maturity-imonitor',
  topLevel: '5',
  formalAutonomy: 'context-formal-autonomy',
  nature: 'context-nature',
  promised: 'demand-funding-promised',
  provided: 'context-provided',
  wish: 'context-ambition',
  profile: 'supply-strategy-profile',
  protectedTime: 'supply-strategy-time',
  volume: 'workableVolume',
} as const;
