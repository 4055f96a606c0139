import type { Ledger, ShownTable, Table, Withheld } from '@/lib/consultation/types';
import { amountsOf } from './amounts';
import { columnsIn, type Decided, decideBases } from './bases';
import { batched, namesOnly } from './batches';
import { decideCells, type EarlierFigure, type ShownCells } from './cells';
import { type Columns, columnsOf, guardedOf } from './columns';
import { decidingOrder } from './order';
import { namesOf, questionsOf } from './questions';
import { Sets } from './sets';
import { showWhole } from './show-all';
import type { Gated, GateInput } from './types';

/**
 * The disclosure gate (design §2, decision 0047): what of the tables may be shown to an audience, beside
 * everything that was published before. Pure: the same input gives the same figures, in whatever order the
 * tables come.
 */
export function gate(input: GateInput): Gated {
  const { responses, audience, published = [] } = input;
  const ledgers = published.map(({ ledger }) => ledger);
  const columns = columnsOf(responses, audience, ledgers);
  const tables = audience === 'region' ? batched(input, columns) : input.tables;
  const decided = decideBases(decidingOrder(tables), columns);
  const cells = decideAllCells(decided, columns, ledgers);
  const shown = tables.map((table): ShownTable => {
    const figures = cells.get(table);
    if (figures) return shownOf(table, figures, columns);
    return audience === 'region' ? showWhole(namesOnly(table, columns)) : nothingOf(table);
  });
  return {
    shown,
    withheld: tables.flatMap((table, at) => withheldOf(table, shown[at], decided, cells)),
    named: responses.flatMap((_, at) => (columns.known.has(columns.of[at] ?? -1) ? [at] : [])),
    ledger: ledgerOf(decided, cells, columns, ledgers),
  };
}

/** Rules 3 and 4, question by question. */
function decideAllCells({ shown, refused }: Decided, columns: Columns, ledgers: readonly Ledger[]) {
  const everybody = [...new Set([...shown, ...refused.keys()].flatMap(({ base }) => base))];
  const earlier = earlierFigures(ledgers, columns);
  const sets = new Sets();
  const cells = new Map<Table, ShownCells & { question: string }>();
  for (const question of questionsOf(shown)) {
    const [name, ...others] = namesOf(question);
    const alike = alikeAmong(earlier, new Set([name, ...others]));
    for (const [table, of] of decideCells(question, everybody, alike, columns, sets)) {
      cells.set(table, { ...of, question: name });
    }
  }
  return cells;
}

/**
 * What was told of a question before, under any of its names: each publication calls it by the first table that
 * counted it there.
 */
function alikeAmong(earlier: readonly EarlierFigure[], names: ReadonlySet<string>) {
  const all = new Set(names);
  for (const { table, question } of earlier) if (names.has(table)) all.add(question);
  return earlier.filter(({ table, question }) => all.has(table) || all.has(question));
}

/** Every figure of the ledgers, with its columns as they are counted here. */
function earlierFigures(ledgers: readonly Ledger[], { keys }: Columns): EarlierFigure[] {
  const at = new Map(keys.map((key, column) => [key, column] as const));
  return ledgers.flatMap(({ columns, guarded, bases, figures }, publication) => {
    const unnamed = new Set(guarded);
    return figures.map((figure) => ({
      ...figure,
      publication,
      columns: (bases[figure.base] ?? [])
        .filter((position) => unnamed.has(position))
        .map((position) => at.get(columns[position] ?? '') ?? 0),
    }));
  });
}

function shownOf(table: Table, { figures }: ShownCells, columns: Columns): ShownTable {
  const { id, group, base, values } = table;
  const quartiles = values && { quartiles: amountsOf(table, columns) };
  return { id, group, base: base.length, cells: figures, ...quartiles };
}

const nothingOf = ({ id, group, cells, values }: Table): ShownTable => ({
  id,
  group,
  base: null,
  cells: Object.fromEntries(cells.map((cell) => [cell.id, null])),
  ...(values && { quartiles: null }),
});

function withheldOf(
  table: Table,
  shown: ShownTable | undefined,
  { refused }: Decided,
  cells: ReadonlyMap<Table, ShownCells>,
): Withheld[] {
  const { id, group, values } = table;
  const why = refused.get(table);
  if (why) return [{ table: id, group, why }];
  const hidden = [...(cells.get(table)?.hidden ?? [])].map(([cell, reason]) => ({
    table: id,
    group,
    cell,
    why: reason,
  }));
  if (!values || shown?.quartiles !== null) return hidden;
  return [...hidden, { table: id, group, why: 'fewAmounts' }];
}

function ledgerOf(
  { shown, complements }: Decided,
  cells: ReadonlyMap<Table, ShownCells & { question: string }>,
  columns: Columns,
  ledgers: readonly Ledger[],
): Ledger {
  // Only what is counted now: what was counted before is in the ledgers before.
  const counted = [...new Set(columns.of)];
  const position = new Map(counted.map((column, at) => [column, at] as const));
  const bases = new Map<string, { set: number[]; at: number }>();
  const baseOf = (set: readonly number[]): number => {
    const positions = set.map((column) => position.get(column) ?? 0);
    const key = positions.toSorted((a, b) => a - b).join();
    const at = bases.get(key)?.at ?? bases.size;
    bases.set(key, { set: positions, at });
    return at;
  };
  const figures = shown.map((table) => ({
    table: table.id,
    question: cells.get(table)?.question ?? table.id,
    group: table.group,
    base: baseOf(columnsIn(table.base, columns)),
    cells: cells.get(table)?.guarded ?? {},
  }));
  for (const set of complements) baseOf(set);
  return {
    number: Math.max(0, ...ledgers.map(({ number }) => number)) + 1,
    columns: counted.map((column) => columns.keys[column] ?? ''),
    guarded: guardedOf(counted, columns).map((column) => position.get(column) ?? 0),
    bases: [...bases.values()].map(({ set }) => set),
    figures,
  };
}
