/**
 * What a requirement is about, as the centre and municipalities divide capacity (000¶59, Table 5): people
 * and expertise, rules and coordination, or money and volume.
 */
export type Content = 'people' | 'coordination' | 'money';

const COORDINATION: ReadonlySet<string> = new Set([
  'forum',
  'links',
  'sharing',
  'upkeep',
  'together',
  'attention',
  'durability',
  'criteria',
]);
const MONEY: ReadonlySet<string> = new Set(['lastingCost', 'startCost', 'volume']);

export const contentOf = (requirement: string): Content =>
  COORDINATION.has(requirement) ? 'coordination' : MONEY.has(requirement) ? 'money' : 'people';
