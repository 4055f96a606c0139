import type { ConsultationInput, Table } from '@/lib/consultation/types';
import { TABLES } from './table-ids';
import { whether } from './table-maker';

/** How many bodies remark on each point, on the whole, and on each theme: among all that answered in any way. */
export function remarkTables({ bodies, responses, proposal }: ConsultationInput): Table[] {
  const asked = new Set(bodies.map(({ id }) => id));
  const all = responses.flatMap(({ body, remarks = [] }, at) =>
    asked.has(body) ? [{ at, remarks }] : [],
  );
  const points = [null, ...(proposal.points ?? []).map(({ id }) => id)];
  return [
    ...points.map((point) =>
      whether(TABLES.point(point), null, all, ({ remarks }) =>
        remarks.some((remark) => remark.point === point),
      ),
    ),
    ...themesOf({ responses }).map((theme) =>
      whether(TABLES.theme(theme), null, all, ({ remarks }) =>
        remarks.some(({ themes = [] }) => themes.includes(theme)),
      ),
    ),
  ];
}

/** The themes that any remark has, by id. */
export const themesOf = ({ responses }: Pick<ConsultationInput, 'responses'>): string[] =>
  [
    ...new Set(
      responses.flatMap(({ remarks = [] }) => remarks.flatMap(({ themes = [] }) => themes)),
    ),
  ].toSorted();
