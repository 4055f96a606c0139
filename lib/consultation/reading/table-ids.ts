/** Ids of tables, for whoever makes one, shows one or reads one. */
export const TABLES = {
  overall: 'overall',
  capacity: (id: string) => `capacity.${id}`,
  advice: 'advice',
  test: (id: string) => `test.${id}`,
  basis: 'basis',
  invested: (cell: string) => `invested.${cell}`,
  missing: (factor: string) => `factor.${factor}.missing`,
  demand: (requirement: string) => `requirement.${requirement}.demand`,
  supply: (requirement: string) => `requirement.${requirement}.supply`,
  severity: (constraint: string) => `constraint.${constraint}.severity`,
  owner: (constraint: string) => `constraint.${constraint}.owner`,
  affordance: (question: string) => `affordance.${question}`,
  views: 'views',
  ambition: 'ambition',
  autonomy: (kind: string) => `autonomy.${kind}`,
  pooling: 'pooling',
  flag: (id: string) => `flag.${id}`,
  condition: (measure: string) => `condition.${measure}`,
  uncovered: 'uncovered',
  covered: 'uncovered.not',
  after: (id: string) => `package.${id}.after`,
  moves: (id: string) => `package.${id}.moves`,
  still: (id: string, factor: string) => `package.${id}.still.${factor}`,
  rule: (id: string, rule: string) => `package.${id}.${rule}`,
  combination: (set: readonly string[]) => `combination.${JSON.stringify(set)}`,
  theme: (id: string) => `theme.${id}`,
  point: (id: string | null) => (id === null ? 'remarks' : `point.${id}`),
} as const;

/** A move from one cell to another, as a cell of a table. */
export const moveCell = (from: string, to: string): string => `${from}>${to}`;
