import { numbers } from '@/lib/consultation/example/numbers';
import { Echelon, inverse, PRIME, type Row, times } from './algebra';
import { columnOf, columnsOf, type Seen } from './seen';

/** Of this many bodies or holdings at most something is looked for. */
const MOST = 4;

/** A body or holding, with the coordinates of each of its columns in the space of all that sums leave open. */
interface Holder {
  name: string;
  vectors: Row[];
}

/**
 * A set of one to four bodies (or holdings) about whom alone something follows from what was told. Subtracts
 * publications, margins, complements and crossings, all at once: something follows about some columns alone
 * where their coordinates in the space of all that sums leave open are linearly dependent.
 */
export function singledOut(seen: readonly Seen[]): string[] | null {
  const { columns, holderOf } = columnsOf(seen);
  const rows = basesTold(seen, columns);
  const kernel = kernelOf(rows, columns.length);
  const safe = safeAmong(rows, columns, holderOf);
  // A holder takes part only with columns that are not among five alike.
  const byHolder = new Map<string, Row[]>();
  for (const [at, column] of columns.entries()) {
    if (safe.has(at)) continue;
    const name = holderOf.get(column) ?? '';
    byHolder.set(name, [...(byHolder.get(name) ?? []), kernel[at] ?? new Float64Array()]);
  }
  // Those of several columns come first: of the last two of one column each, directions are compared.
  const holders = [...byHolder]
    .map(([name, vectors]): Holder => ({ name, vectors }))
    .sort((a, b) => b.vectors.length - a.vectors.length);
  const found = dependent(projected(holders), [], MOST);
  if (!found) return null;
  const all = new Echelon();
  const vectors = holders.flatMap((one) => (found.includes(one.name) ? one.vectors : []));
  if (vectors.every((vector) => all.add(vector.slice()))) throw new Error('a wrong projection');
  return found;
}

/** The sums that were told: for each base that is shown, its columns that nobody knows by name. */
function basesTold(seen: readonly Seen[], columns: readonly string[]): Row[] {
  const at = new Map(columns.map((column, index) => [column, index] as const));
  const rows = new Map<string, Row>();
  for (const { answering, tables, shown } of seen) {
    for (const [index, { base }] of tables.entries()) {
      if (shown[index]?.base === null) continue;
      const row = new Float64Array(columns.length);
      for (const position of base) {
        const column = answering[position] && at.get(columnOf(answering[position]));
        if (column !== undefined) row[column] = (row[column] ?? 0) + 1;
      }
      rows.set(row.join(), row);
    }
  }
  return [...rows.values()];
}

/** Columns that are in the same bases have the same weight in whatever follows: those of five are safe. */
function safeAmong(
  rows: readonly Row[],
  columns: readonly string[],
  holderOf: ReadonlyMap<string, string>,
): Set<number> {
  const alike = new Map<string, number[]>();
  for (const column of columns.keys()) {
    const key = rows.map((row) => row[column]).join();
    alike.set(key, [...(alike.get(key) ?? []), column]);
  }
  const holders = (all: number[]) => new Set(all.map((at) => holderOf.get(columns[at] ?? '')));
  return new Set([...alike.values()].filter((all) => holders(all).size > MOST).flat());
}

/** For each column its coordinates in the space of all that sums leave open. */
function kernelOf(rows: readonly Row[], columns: number): Row[] {
  const echelon = new Echelon();
  for (const row of rows) echelon.add(row.slice());
  const rowAt = new Map(echelon.solve().rows.map(({ row, pivot }) => [pivot, row] as const));
  const all = Array.from({ length: columns }, (_, column) => column);
  const free = all.filter((column) => !rowAt.has(column));
  return all.map((column) => {
    const row = rowAt.get(column);
    return Float64Array.from(free, (other) =>
      row ? (PRIME - (row[other] ?? 0)) % PRIME : Number(other === column),
    );
  });
}

/**
 * The same vectors in fewer dimensions, by random numbers. What is dependent stays so; what is not stays so
 * but for a chance of one in the prime for every dimension more than there are vectors.
 */
function projected(holders: readonly Holder[]): Holder[] {
  const vectors = holders.slice(0, MOST).reduce((sum, one) => sum + one.vectors.length, 0);
  const length = vectors + MOST;
  const random = numbers(1);
  const dimensions = holders[0]?.vectors[0]?.length ?? 0;
  const matrix = Array.from({ length }, () =>
    Float64Array.from({ length: dimensions }, () => Math.floor(random() * PRIME)),
  );
  const project = (vector: Row) =>
    Float64Array.from(matrix, (row) => {
      let sum = 0;
      for (const [at, value] of vector.entries()) {
        if (value !== 0) sum = (sum + times(value, row[at] ?? 0)) % PRIME;
      }
      return sum;
    });
  return holders.map(({ name, vectors: all }) => ({ name, vectors: all.map(project) }));
}

/** Up to `most` holders whose vectors are linearly dependent: something follows about them alone. */
function dependent(
  holders: readonly Holder[],
  chosen: readonly string[],
  most: number,
): string[] | null {
  for (const [index, { name, vectors }] of holders.entries()) {
    if (most === 2 && vectors.length === 1) {
      const pair = parallel(holders.slice(index));
      return pair && [...chosen, ...pair];
    }
    const echelon = new Echelon();
    if (!vectors.every((vector) => echelon.add(vector.slice()))) return [...chosen, name];
    if (most === 1) continue;
    const rest = holders.slice(index + 1).map((one) => ({
      name: one.name,
      vectors: one.vectors.map((vector) => echelon.reduce(vector.slice())),
    }));
    const found = dependent(rest, [...chosen, name], most - 1);
    if (found) return found;
  }
  return null;
}

/** Of holders with one vector each: one whose vector is 0, or two whose vectors have one direction. */
function parallel(holders: readonly Holder[]): string[] | null {
  const seen = new Map<number, string>();
  for (const {
    name,
    vectors: [vector = new Float64Array()],
  } of holders) {
    const first = vector.findIndex((value) => value !== 0);
    if (first < 0) return [name];
    const factor = inverse(vector[first] ?? 1);
    // Two coordinates at random say which direction it is.
    const [one, two] = [vector[first + 1] ?? 0, vector[first + 2] ?? 0];
    const direction = times(one, factor) * PRIME + times(two, factor);
    const other = seen.get(direction);
    if (other !== undefined) return [other, name];
    seen.set(direction, name);
  }
  return null;
}
