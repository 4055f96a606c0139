import type { Ledger, Table } from '@/lib/consultation/types';

export type LedgerFigure = Ledger['figures'][number];

/**
 * Tables that count the same: every response they share is in the same cell of each. Figures of such tables
 * add up and subtract, whatever the tables are called (a tally before a package is the tally).
 */
export interface Question {
  tables: Table[];
  /** Which cell each response is in, as far as its tables say. */
  cellOf: Map<number, string>;
}

/** Sorts tables by what they count, in the order given. */
export function questionsOf(tables: readonly Table[]): Question[] {
  const alike = new Map<string, Question[]>();
  for (const table of tables) {
    const cells = cellsOf(table);
    const signature = table.cells
      .map(({ id }) => id)
      .sort()
      .join('\n');
    const candidates = alike.get(signature) ?? [];
    const agreeing = candidates.filter((candidate) => agrees(candidate, table, cells));
    // Two questions can be answered alike by a few: what it is called comes first.
    const question = agreeing.find(({ tables }) => tables.some(isNamed(table))) ?? agreeing[0];
    if (question) {
      question.tables.push(table);
      for (const [response, cell] of cells) question.cellOf.set(response, cell);
    } else alike.set(signature, [...candidates, { tables: [table], cellOf: cells }]);
  }
  return [...alike.values()].flat();
}

const cellsOf = ({ cells }: Table): Map<number, string> =>
  new Map(cells.flatMap(({ id, members }) => members.map((member) => [member, id] as const)));

/** Whether a table puts what it shares with a question in the same cells, and shares something or its name. */
function agrees({ tables, cellOf }: Question, one: Table, cells: Map<number, string>): boolean {
  let shared = 0;
  for (const [response, cell] of cells) {
    const other = cellOf.get(response);
    if (other !== undefined && other !== cell) return false;
    if (other !== undefined) shared += 1;
  }
  return shared > 0 || tables.some(isNamed(one));
}

const nameOf = ({ id, sameAs }: Table): string => sameAs ?? id;

const isNamed = (one: Table) => (other: Table) => nameOf(other) === nameOf(one);

/**
 * Under which names a question is looked up in earlier publications, its own first: those of its tables of
 * everybody, as in a small group two questions can be answered alike.
 */
export function namesOf({ tables }: Question): [string, ...string[]] {
  const whole = tables.filter(({ group }) => group === null);
  const [first = '', ...rest] = new Set((whole.length > 0 ? whole : tables).map(nameOf));
  return [first, ...rest];
}
