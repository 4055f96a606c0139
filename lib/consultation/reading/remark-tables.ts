import type { ConsultationInput, Response, Table } from '@/lib/consultation/types';
import { TABLES } from './table-ids';
import { whether } from './table-maker';

/** How many bodies remark on each point, on the whole, and on each theme: among all that answered in any way. */
export function remarkTables({ bodies, responses, proposal }: ConsultationInput): Table[] {
  const asked = new Set(bodies.map(({ id }) => id));
  const all = responses
    .map(({ body, remarks = [] }, at) => ({ at, body, remarks }))
    .filter(({ body }) => asked.has(body));
  const points = [null, ...(proposal.points ?? []).map(({ id }) => id)];
  return [
    ...points.map((point) =>
      whether(TABLES.point(point), null, all, ({ remarks }) =>
        remarks.some((remark) => remark.point === point),
      ),
    ),
    ...themesOf(all).map((theme) =>
      whether(TABLES.theme(theme), null, all, ({ remarks }) =>
        remarks.some(({ themes = [] }) => themes.includes(theme)),
      ),
    ),
  ];
}

/** The themes that any remark has, by id. */
export const themesOf = (responses: readonly Pick<Response, 'remarks'>[]): string[] =>
  [
    ...new Set(
      responses.flatMap(({ remarks = [] }) => remarks.flatMap(({ themes = [] }) => themes)),
    ),
  ].toSorted();
