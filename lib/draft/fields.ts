import { canonicalJson } from '@/lib/json/canonical';
import type { CostTable } from '@/lib/model/types';
import type { Draft } from './draft';
import { PER_QUESTION } from './field-path';

type Fields = Map<string, string>;

function fieldsIn(groups: [prefix: string, group: object | undefined][]): Fields {
  const fields: Fields = new Map();
  for (const [prefix, group] of groups) {
    for (const [key, value] of Object.entries(group ?? {})) {
      if (value !== undefined) fields.set(prefix + key, canonicalJson(value));
    }
  }
  return fields;
}

/** The fields of a draft that can be changed independently, by path, except its costs. */
function fieldsOf({ name, fictional, role, rounds, changes, typed, request }: Draft): Fields {
  const {
    answers: _a,
    notes: _n,
    intervals: _i,
    unsure: _u,
    consensus: _s,
    costs: _t,
    context,
    ...whole
  } = request;
  return fieldsIn([
    ['', { name, fictional, role, rounds, changes }],
    ['typed.', typed],
    ['request.', whole],
    ['request.context.municipality.', context?.municipality],
    ['request.context.task.', context?.task],
    ...PER_QUESTION.map((part): [string, object | undefined] => [
      `request.${part}.`,
      request[part],
    ]),
  ]);
}

const cellsOf = ({ from, years, lines, promised }: CostTable): Fields => {
  const row = (path: string, { perYear, ...cells }: CostTable['promised']): [string, object][] => [
    [path, cells],
    [`${path}perYear.`, perYear],
  ];
  return fieldsIn([
    ['request.costs.', { from, years }],
    ...row('request.costs.promised.', promised),
    ...lines.flatMap((line, at) => row(`request.costs.lines.${at}.`, line)),
  ]);
};

const differences = (old: Fields, fresh: Fields): string[] =>
  [...new Set([...old.keys(), ...fresh.keys()])].filter(
    (path) => old.get(path) !== fresh.get(path),
  );

/**
 * Changed cells, if both tables have as many lines and years (a cell is named by their indexes); otherwise
 * all lines as one field, or the whole table.
 */
function changedCosts(old: CostTable | undefined, fresh: CostTable | undefined): string[] {
  if (!old || !fresh) return old || fresh ? ['request.costs'] : [];
  if (old.years !== fresh.years) return ['request.costs'];
  if (old.lines.length === fresh.lines.length) return differences(cellsOf(old), cellsOf(fresh));
  const withoutLines = (table: CostTable) => cellsOf({ ...table, lines: [] });
  return ['request.costs.lines', ...differences(withoutLines(old), withoutLines(fresh))];
}

/** The paths of the fields in which two drafts differ, such as `request.answers.demand-it`. */
export const changedFields = (before: Draft, after: Draft): string[] => [
  ...differences(fieldsOf(before), fieldsOf(after)),
  ...changedCosts(before.request.costs, after.request.costs),
];

/** Whether two paths name the same field, or one a part of the other. */
export const overlap = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b}.`) || b.startsWith(`${a}.`);
