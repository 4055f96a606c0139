import type { CostTable, Municipality, PlanItem, TaskFacts } from '@/lib/model/types';

/** The parts of a request whose keys are questions. */
export const PER_QUESTION = ['answers', 'intervals', 'notes', 'unsure', 'consensus'] as const;
export type PerQuestion = (typeof PER_QUESTION)[number];

type CostCell = Exclude<keyof CostTable['lines'][number], 'perYear'>;
type PromisedCell = Exclude<keyof CostTable['promised'], 'perYear'>;
/** What is written down about an action of the plan. */
export type PlanFact = keyof Pick<PlanItem, 'owner' | 'due' | 'status' | 'note'>;

/**
 * What a field of a draft is known by, everywhere: as what is still to be written, in what changed, in
 * conflicts, and for what stands in a control and cannot be used. It tells where the field stands.
 */
export type FieldPath =
  | 'name'
  | 'role'
  | 'rounds'
  | 'changes'
  | `request.${PerQuestion}.${string}`
  | `request.context.municipality.${keyof Municipality}`
  | `request.context.task.${keyof TaskFacts}`
  | 'request.costs.from'
  | 'request.costs.years'
  | 'request.costs.lines'
  | `request.costs.lines.${number}.${CostCell}`
  | `request.costs.lines.${number}.perYear.${number}`
  | `request.costs.promised.${PromisedCell}`
  | `request.costs.promised.perYear.${number}`
  | 'request.plan'
  | `request.plan.${string}.${PlanFact}`
  | 'request.plan.next.title'
  | 'request.reviewOn'
  | 'request.signOffs'
  | 'request.norm';

/** The paths of the fields that have a key in them. */
export const fieldPath = {
  answer: (question: string): FieldPath => `request.answers.${question}`,
  note: (question: string): FieldPath => `request.notes.${question}`,
  unsure: (question: string): FieldPath => `request.unsure.${question}`,
  consensus: (question: string): FieldPath => `request.consensus.${question}`,
  municipality: (key: keyof Municipality): FieldPath => `request.context.municipality.${key}`,
  task: (key: keyof TaskFacts): FieldPath => `request.context.task.${key}`,
  /** By the place of its line. */
  costCell: (line: number, key: CostCell): FieldPath => `request.costs.lines.${line}.${key}`,
  /** By the places of its line and its year. */
  costYear: (line: number, year: number): FieldPath =>
    `request.costs.lines.${line}.perYear.${year}`,
  promisedYear: (year: number): FieldPath => `request.costs.promised.perYear.${year}`,
  promised: (key: PromisedCell): FieldPath => `request.costs.promised.${key}`,
  planFact: (measure: string, fact: PlanFact): FieldPath => `request.plan.${measure}.${fact}`,
} as const;

/** What somebody writes about an action that is not in the plan yet. */
export const NEXT_ACTION: FieldPath = 'request.plan.next.title';

/** Field and control, with `*` for a key; the first form that fits is it. */
export const CONTROL_FORMS: readonly (readonly [path: string, name: string])[] = [
  ['name', 'assessment-name'],
  ['role', 'own-role'],
  ['request.reviewOn', 'review-date'],
  ['request.norm', 'task-norm'],
  [NEXT_ACTION, 'plan-own-action'],
  ['request.costs.from', 'costs-from'],
  ['request.costs.years', 'costs-years'],
  ['request.costs.promised.perYear.*', 'costs-promised-year-*'],
  ['request.costs.lines.*.perYear.*', 'costs-line-*-year-*'],
  ['request.costs.promised.*', 'costs-promised-*'],
  ['request.costs.lines.*.*', 'costs-line-*-*'],
  ['request.context.municipality.*', 'municipality-*'],
  ['request.context.task.*', 'task-*'],
  ['request.plan.*.*', 'plan-*-*'],
  ['request.notes.*', '*-note'],
  ['request.unsure.*', '*-unsure'],
  ['request.answers.*', '*'],
];

const pattern = (form: string): RegExp =>
  new RegExp(`^${form.replaceAll('.', '\\.').replaceAll('*', '(.+)')}$`);

/** A value in the other of two forms; undefined when it does not have the first. */
export function inForm(value: string, from: string, to: string): string | undefined {
  const [found, ...keys] = pattern(from).exec(value) ?? [];
  if (found === undefined) return undefined;
  return keys.reduce((filled, key) => filled.replace('*', () => key), to);
}

/** The name and id of the control in which a field is filled in. */
export function controlName(path: FieldPath): string {
  for (const [from, to] of CONTROL_FORMS) {
    const name = inForm(path, from, to);
    if (name !== undefined) return name;
  }
  throw new Error(`No control for the field ${path}`);
}
