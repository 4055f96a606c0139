import type {
  ConsultationAudience,
  ConsultationInput,
  ConsultationReading,
} from '@/lib/consultation/types';
import { themesOf } from './remark-tables';
import type { ShownTables } from './shown-tables';
import { TABLES } from './table-ids';

type Remarks = ConsultationReading['remarks'];

/**
 * Remarks per point, on the whole first, and per theme. Only what may be quoted is quoted, and named only
 * where the body lets the audience read its name; quotes stand in the order of the alphabet.
 */
export function remarksOf(
  { bodies, responses: all, proposal }: ConsultationInput,
  shown: ShownTables,
  audience: ConsultationAudience,
): Remarks {
  const asked = new Set(bodies.map(({ id }) => id));
  const responses = all.filter(({ body }) => asked.has(body));
  const points = [null, ...(proposal.points ?? []).map(({ id }) => id)];
  return {
    points: points.map((point) => ({
      point,
      n: shown.cell(TABLES.point(point), 'yes'),
      quotes: responses
        .flatMap(({ body, sharing, remarks = [] }) => {
          const isNamed = sharing === 'named' || (audience === 'region' && sharing === 'region');
          return remarks
            .filter((remark) => remark.point === point && remark.quote && remark.text.trim() !== '')
            .map(({ text }) => ({ text, body: isNamed ? body : null }));
        })
        .toSorted((a, b) => compare(a.text, b.text) || compare(a.body ?? '', b.body ?? '')),
    })),
    themes: themesOf(responses).map((theme) => ({
      theme,
      n: shown.cell(TABLES.theme(theme), 'yes'),
    })),
  };
}

const compare = (a: string, b: string): number => Number(a > b) - Number(a < b);
