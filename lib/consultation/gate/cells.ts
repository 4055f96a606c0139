import type { Figure, Table, WithheldReason } from '@/lib/consultation/types';
import { MANY } from './bases';
import { type Columns, guardedOf } from './columns';
import { FEW } from './few';
import { type Cell, isExtreme, Net, type State, toldBy } from './net';
import type { LedgerFigure, Question } from './questions';
import { type Division, placeOf, relate, type Told } from './relate';
import { isSame, type Sets } from './sets';

/** A table of an earlier publication, with the columns that it counted without their names. */
export interface EarlierFigure extends LedgerFigure {
  columns: number[];
  publication: number;
}

/** What is shown of the cells of one table. */
export interface ShownCells {
  /** Figures of all responses. */
  figures: Record<string, Figure>;
  /** The same of those that are not shown by name, for the ledger. */
  guarded: Record<string, Figure>;
  hidden: Map<string, WithheldReason>;
}

/** A table while its cells are decided about; the most particular comes last. */
interface Row {
  table: Table;
  set: readonly number[];
  /** Positions of its counts in the net, in the order of its cells. */
  counts: readonly number[];
}

/**
 * Rules 3 and 4, of all tables that count the same: none, one, all but one and all are told as such, and
 * enough other cells are hidden that nobody can work them out, neither from the table itself, nor from the
 * groups beside it, nor from what one set has more than another, now or in an earlier publication.
 */
export function decideCells(
  { tables }: Question,
  everybody: readonly number[],
  earlier: readonly EarlierFigure[],
  columns: Columns,
  sets: Sets,
): Map<Table, ShownCells> {
  const whole = setOf(everybody, columns);
  const net = new Net(tables[0]?.cells.map(({ id }) => id) ?? [], sets);
  const open = new Set<number>();
  const rows = tables.map((table, order) => {
    const row = rowOf(table, order, columns, net);
    // Who answered in two rounds are everybody, too.
    const isEverybody = table.sameAs !== undefined || isSame(row.set, whole);
    const isOpen = !table.group && row.set.length >= MANY && isEverybody;
    if (isOpen) for (const position of row.counts) open.add(position);
    else for (const position of row.counts) coarsen(net.cells[position]);
    return row;
  });
  const before = earlier.map((figure) => takeEarlier(figure, net));
  const now = rows.map(({ set, table }) => ({ set, ...placeOf('now', table.id, table.group) }));
  const divisions = relate(now, before, net, sets, open);
  hide(rows, divisions, net, open);
  return new Map(rows.map((row) => [row.table, shownOf(row, net)]));
}

const setOf = (positions: readonly number[], columns: Columns): number[] =>
  guardedOf(
    positions.map((position) => columns.of[position] ?? 0),
    columns,
  );

function rowOf(table: Table, order: number, columns: Columns, net: Net): Row {
  const set = setOf(table.base, columns);
  const counts = net.of(set);
  const byId = new Map(counts.map((position) => [net.cells[position]?.id, position] as const));
  const positions = table.cells.map(({ id, members }) => {
    const position = byId.get(id) ?? 0;
    const cell = net.cells[position];
    const count = setOf(members, columns).length;
    if (cell) cell.own ??= { count, state: 'exact', order };
    return position;
  });
  return { table, set, counts: positions };
}

/** Rule 3: none or one, all or all but one. */
function coarsen(cell: Cell | undefined): void {
  if (cell?.own && cell.set.length > 0 && isExtreme(cell.own.count, cell.set.length)) {
    cell.own.state = 'coarse';
  }
}

/** What an earlier figure tells. Of a set that was told of before, no more is told now. */
function takeEarlier(figure: EarlierFigure, net: Net): Told {
  const { columns: set, cells, group, table, publication } = figure;
  for (const position of net.of(set)) {
    const cell = net.cells[position];
    if (!cell) continue;
    const { low, high } = toldBy(cells[cell.id], set.length);
    cell.told = { low: Math.max(cell.told.low, low), high: Math.min(cell.told.high, high) };
    if (cell.own && low !== high) cell.own.state = stateOf(cells[cell.id]);
  }
  return { set, ...placeOf(`${publication}`, table, group) };
}

const stateOf = (figure: Figure | undefined): State =>
  typeof figure === 'number'
    ? 'exact'
    : figure === null || figure === undefined
      ? 'hidden'
      : 'coarse';

/** Hides cells until nothing that is told only roughly, or not at all, can be worked out. */
function hide(
  rows: readonly Row[],
  divisions: readonly Division[],
  net: Net,
  open: ReadonlySet<number>,
): void {
  const already = net.workedOut(false);
  const isTold = (position: number) => already.low[position] === already.high[position];
  for (let hidden = true; hidden; ) {
    while (
      rows.some((row) => hideInRow(row, net)) ||
      divisions.some((one) => hideInColumn(one, net))
    );
    const bounds = net.workedOut(true);
    // What follows from a cell that has just been hidden is looked at again.
    const fresh = new Set<Cell>();
    hidden = false;
    for (const [position, cell] of net.cells.entries()) {
      const count = bounds.low[position] ?? 0;
      if (count !== bounds.high[position]) continue;
      if (open.has(position) || isTold(position) || !givesAway(cell, count)) continue;
      const behind = net.equations.behind(position, bounds);
      if (behind.some((one) => net.cells[one] && fresh.has(net.cells[one]))) continue;
      const chosen = hideOneOf(behind, net, open);
      if (!chosen) continue;
      fresh.add(chosen);
      hidden = true;
    }
  }
}

/** Whether a count that can be worked out says what all of some bodies answered, or none, or a few. */
const givesAway = ({ set, watched }: Cell, count: number): boolean =>
  set.length <= FEW || (watched && isExtreme(count, set.length));

/** Rule 4 along a row: of cells that are not exact there are none, or at least two that hold five. */
function hideInRow({ counts }: Row, net: Net): boolean {
  return hideFor(counts, net, 0);
}

/** Rule 4 along a column, where the count of the whole is told. */
function hideInColumn({ whole, shown }: Division, net: Net): boolean {
  const own = net.cells[whole]?.own;
  if (own?.state !== 'exact') return false;
  const counted = shown.reduce((sum, position) => sum + (net.cells[position]?.own?.count ?? 0), 0);
  return hideFor(shown, net, own.count - counted);
}

/** `beside`: how many are in groups that are not shown at all. */
function hideFor(positions: readonly number[], net: Net, beside: number): boolean {
  const cells = positions.flatMap((position) => net.cells[position] ?? []);
  const vague = cells.filter(({ own }) => own?.state !== 'exact');
  const held = vague.reduce((sum, { own }) => sum + (own?.count ?? 0), beside);
  if (vague.length === 0 || (vague.length > 1 && held > FEW)) return false;
  return hideBest(cells, FEW + 1 - held) !== null;
}

/** Hides the smallest exact cell that holds enough, or else the largest; of equals the most particular. */
function hideBest(cells: readonly Cell[], enough: number): Cell | null {
  const exact = cells
    .flatMap((cell) => (cell.own?.state === 'exact' ? [{ cell, own: cell.own }] : []))
    .sort((a, b) => a.own.count - b.own.count || b.own.order - a.own.order);
  const chosen = exact.find(({ own }) => own.count >= enough) ?? exact.at(-1);
  if (!chosen) return null;
  chosen.own.state = 'hidden';
  return chosen.cell;
}

/** Hides an exact cell of the most particular table; one of everybody only where there is no other. */
function hideOneOf(positions: readonly number[], net: Net, open: ReadonlySet<number>): Cell | null {
  const told = (state: State) =>
    positions.flatMap((position) => {
      const cell = net.cells[position];
      return cell?.own?.state === state ? [{ cell, own: cell.own, open: open.has(position) }] : [];
    });
  const exact = told('exact');
  const limited = exact.filter((one) => !one.open);
  const choice = limited.length > 0 ? limited : exact;
  const last = Math.max(...choice.map(({ own }) => own.order));
  if (choice.length > 0) {
    return hideBest(
      choice.filter(({ own }) => own.order === last).map(({ cell }) => cell),
      1,
    );
  }
  const [coarse] = told('coarse');
  if (!coarse) return null;
  coarse.own.state = 'hidden';
  return coarse.cell;
}

function shownOf({ table, set, counts }: Row, net: Net): ShownCells {
  const shown: ShownCells = { figures: {}, guarded: {}, hidden: new Map() };
  for (const [index, { id, members }] of table.cells.entries()) {
    const own = net.cells[counts[index] ?? 0]?.own;
    if (!own) continue;
    const rough = own.count <= 1 ? 'hardlyAny' : 'nearlyAll';
    const guarded = own.state === 'exact' ? own.count : own.state === 'coarse' ? rough : null;
    const named = members.length - own.count;
    const others = table.base.length - set.length;
    // Of a cell that also holds some who are named, "none or one" cannot be said of the whole.
    const clear = rough === 'hardlyAny' ? named === 0 : named === others;
    shown.guarded[id] = guarded;
    if (own.state === 'exact') shown.figures[id] = members.length;
    else if (own.state === 'coarse' && clear) shown.figures[id] = rough;
    else {
      // Whom the audience knows by name, it can count itself.
      shown.figures[id] = named > 0 ? { least: named } : null;
      shown.hidden.set(id, 'complement');
    }
  }
  return shown;
}
