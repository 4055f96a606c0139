import type { GroupRef, Table } from '@/lib/consultation/types';

/** General before particular; classifications that are not named here come after, by name. */
const CLASSIFICATIONS = ['size', 'province', 'region', 'income'];

const rank = (group: GroupRef | null): number => {
  if (!group) return -1;
  const known = CLASSIFICATIONS.indexOf(group.classification);
  return known < 0 ? CLASSIFICATIONS.length : known;
};

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Which base a table has: there may be more than one for everybody, such as of who only made a remark. */
const baseKey = ({ group, base }: Table): string =>
  JSON.stringify([group?.classification, group?.group, base.length]);

/**
 * In which order tables are decided about: all that are not chosen by an answer before those that are; then
 * everybody, size, province, region, income, other classifications by name; then the base that most tables
 * have, as a few bodies more in a few tables must not withhold all others; then the larger base, and by
 * name. Neither the order in which tables are given nor that of the responses matters.
 */
export function decidingOrder(tables: readonly Table[]): Table[] {
  const alike = new Map<string, number>();
  for (const table of tables) alike.set(baseKey(table), (alike.get(baseKey(table)) ?? 0) + 1);
  const likes = (table: Table) => alike.get(baseKey(table)) ?? 0;
  return [...tables].sort(
    (a, b) =>
      Number(a.chosenBy !== undefined) - Number(b.chosenBy !== undefined) ||
      rank(a.group) - rank(b.group) ||
      byName(a.group?.classification ?? '', b.group?.classification ?? '') ||
      likes(b) - likes(a) ||
      b.base.length - a.base.length ||
      byName(a.group?.group ?? '', b.group?.group ?? '') ||
      byName(a.id, b.id),
  );
}
