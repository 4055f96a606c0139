import {
  type Figure,
  type GroupRef,
  leastOf,
  type ShownTable,
  type Spread,
  TALLY_CELLS,
  type Tally,
  type TallyCell,
} from '@/lib/consultation/types';
import { dividedOf, NOT_ASKED, STEP_CELLS, UNKNOWN_CELL, YES } from './table-maker';

/** How many were asked and did not answer with an assessment; who these are is public. */
export interface Others {
  asked: number;
  otherwise: number;
  silent: number;
}

const NOBODY: Others = { asked: 0, otherwise: 0, silent: 0 };

/** Looks up what is shown. A table or cell that is not there is not shown. */
export class ShownTables {
  private readonly tables: ReadonlyMap<string, ShownTable>;

  constructor(tables: readonly ShownTable[]) {
    this.tables = new Map(tables.map((table) => [keyOf(table.id, table.group), table]));
  }

  get(id: string, group: GroupRef | null = null): ShownTable | undefined {
    return this.tables.get(keyOf(id, group));
  }

  base(id: string, group: GroupRef | null = null): Figure {
    return this.get(id, group)?.base ?? null;
  }

  /** How many are in a cell; nobody where a table that is shown does not have it. */
  cell(id: string, cell: string, group: GroupRef | null = null): Figure {
    const table = this.get(id, group);
    if (!table) return null;
    if (Object.hasOwn(table.cells, cell)) return table.cells[cell] ?? null;
    return table.base === null ? null : 0;
  }

  /** Every cell of a table. */
  cells(id: string, ids?: readonly string[]): Record<string, Figure> {
    const names = ids ?? Object.keys(this.get(id)?.cells ?? {});
    return Object.fromEntries(names.map((name) => [name, this.cell(id, name)]));
  }

  /** Named cells of a table of a group. */
  cellsOf<K extends string>(
    id: string,
    names: readonly K[],
    group: GroupRef | null = null,
  ): Record<K, Figure> {
    return Object.fromEntries(names.map((name) => [name, this.cell(id, name, group)])) as Record<
      K,
      Figure
    >;
  }

  /** A tally of verdicts; the silent are told, never guessed. */
  tally(id: string, others: Others, group: GroupRef | null = null): Tally {
    const cells = this.cellsOf(id, TALLY_CELLS, group);
    return {
      cells,
      divided: this.cell(dividedOf(id), YES, group),
      counted: numberOrNull(this.base(id, group)),
      ...others,
      ...sharesOf(cells, numberOrNull(this.base(id, group)), others.asked),
    };
  }

  /** The same of a base that was chosen by an answer: nobody silent belongs to it. */
  chosenTally(id: string, group: GroupRef): Tally | 'tooFew' {
    const base = this.base(id, group);
    if (typeof base !== 'number') return 'tooFew';
    return this.tally(id, { ...NOBODY, asked: base }, group);
  }

  spread(id: string, silent: number): Spread {
    const counts = STEP_CELLS.map((step) => this.cell(id, step));
    const table = this.get(id);
    const unknown = this.cell(id, UNKNOWN_CELL);
    const notAsked = this.cell(id, NOT_ASKED);
    const base = numberOrNull(this.base(id));
    const rated = base === null ? null : base - leastOf(unknown) - leastOf(notAsked);
    return {
      counts,
      rated,
      unknown,
      ...(table && Object.hasOwn(table.cells, NOT_ASKED) && { notAsked }),
      silent,
      median: medianShown(counts, rated),
    };
  }
}

const keyOf = (id: string, group: GroupRef | null): string =>
  JSON.stringify(group ? [id, group.classification, group.group] : [id]);

/** Whether every figure is a number. */
const allNumbers = (figures: readonly Figure[]): figures is number[] =>
  figures.every((figure) => typeof figure === 'number');

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Verdicts that may still turn out as carrying the task. */
const MAY_CARRY: readonly TallyCell[] = ['carries', 'carries-conditions', 'carries-strengthen'];

const numberOrNull = (figure: Figure): number | null =>
  typeof figure === 'number' ? figure : null;

/**
 * The share 0–1 that carries the task: low as if every open one did not, high as if every one did that may
 * by what is shown. Over all asked, whoever is not counted could turn out either way too. null where nothing
 * is shown of those that carry it.
 */
function sharesOf(
  cells: Tally['cells'],
  counted: number | null,
  asked: number,
): Pick<Tally, 'ofAnswered' | 'ofAsked'> {
  const { carries } = cells;
  if (counted === null || carries === null || typeof carries === 'string') {
    return { ofAnswered: null, ofAsked: null };
  }
  const cannot = TALLY_CELLS.filter((cell) => !MAY_CARRY.includes(cell));
  const low = leastOf(carries);
  const high = counted - sumOf(cannot.map((cell) => leastOf(cells[cell])));
  return {
    ofAnswered: counted > 0 ? [low / counted, high / counted] : null,
    ofAsked: asked > 0 ? [low / asked, (high + asked - counted) / asked] : null,
  };
}

/**
 * The middle answer where it is the same whatever is not shown: whether those answers are all lowest, all
 * highest, or none at all.
 */
function medianShown(counts: readonly Figure[], rated: number | null): number | null {
  const known = counts.map(leastOf);
  const rest = (rated ?? 0) - sumOf(known);
  if (allNumbers(counts) || rated === null || rest < 0) return medianOf(counts);
  const last = known.length - 1;
  const [low, high] = [0, last].map((end) =>
    medianOf(known.map((count, step) => (step === end ? count + rest : count))),
  );
  return low === high && low === medianOf(known) ? (low ?? null) : null;
}

/** The middle of ordinal answers: halfway between two steps where as many lie on either side. */
export function medianOf(counts: readonly Figure[]): number | null {
  if (!allNumbers(counts)) return null;
  const last = sumOf(counts) - 1;
  if (last < 0) return null;
  return (stepAt(counts, Math.floor(last / 2)) + stepAt(counts, Math.ceil(last / 2))) / 2;
}

/** The step of one of the answers, in order from low to high. */
function stepAt(counts: readonly number[], position: number): number {
  let before = 0;
  return counts.findIndex((count) => {
    before += count;
    return before > position;
  });
}
