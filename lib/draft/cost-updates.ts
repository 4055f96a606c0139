import type { CostTable } from '@/lib/model/types';
import * as costTable from './cost-table';
import type { Draft, Typed } from './draft';
import { withRequest } from './updates';

/** With a cost table; undefined takes it away. */
export const withCosts = (draft: Draft, costs: CostTable | undefined): Draft =>
  withRequest(draft, { costs });

/** With another cost table, worked out from the present one. */
export const withCostsFrom = (
  draft: Draft,
  next: (table: CostTable | undefined) => CostTable | undefined,
): Draft => withCosts(draft, next(draft.request.costs));

const LINE = /^(request\.costs\.lines\.)(\d+)(\..+)$/;

/** The typed texts with those about lines of the cost table moved to another line, or gone with it. */
function withLinesMoved(
  typed: Draft['typed'],
  to: (line: number) => number | null,
): [string, Typed][] {
  return Object.entries(typed ?? {}).flatMap(([path, value]): [string, Typed][] => {
    const [, before, place, after] = LINE.exec(path) ?? [];
    if (before === undefined) return [[path, value]];
    const line = to(Number(place));
    return line === null ? [] : [[`${before}${line}${after}`, value]];
  });
}

/** A draft with these typed texts and no others. */
function withAllTyped({ typed: _, ...rest }: Draft, typed: [string, Typed][]): Draft {
  return typed.length > 0 ? { ...rest, typed: Object.fromEntries(typed) } : rest;
}

/** Without a line of the cost table; the typed texts of lines below it move along. */
export const withoutCostLine = (draft: Draft, at: number): Draft =>
  withAllTyped(
    withCostsFrom(draft, (table) => costTable.withoutLine(table, at)),
    withLinesMoved(draft.typed, (line) => (line === at ? null : line - Number(line > at))),
  );

/** With a line of the cost table put back where it stood in an earlier draft, with what was typed in it. */
export const withCostLineBack = (draft: Draft, before: Draft, at: number): Draft =>
  withAllTyped(
    withCostsFrom(draft, (table) =>
      costTable.withLineAt(table, at, before.request.costs?.lines[at]),
    ),
    [
      ...withLinesMoved(draft.typed, (line) => line + Number(line >= at)),
      ...withLinesMoved(before.typed, (line) => (line === at ? line : null)).filter(([path]) =>
        LINE.test(path),
      ),
    ],
  );
