import { type Gated, gate } from '@/lib/consultation/gate';
import type { Gate } from '@/lib/consultation/reading/show';
import type { Counting } from '@/lib/consultation/reading/tables';
import type {
  ConsultationAudience,
  ConsultationInput,
  Published,
  Table,
} from '@/lib/consultation/types';
import type { ReadFrom } from './input';

/** Responses as the gate has to know them, in their order. */
const guarded = ({ responses, bodies }: ReadFrom) => {
  const holdings = new Map(bodies.map(({ id, holding }) => [id, holding]));
  return responses.map(({ body, hash, sharing }) => {
    const holding = holdings.get(body);
    return { body, hash, sharing, ...(holding !== undefined && { holding }) };
  });
};

/** Passes tables through the gate of an audience. */
export const passedBy = (
  from: ReadFrom,
  audience: ConsultationAudience,
  tables: readonly Table[],
  published: readonly Pick<Published, 'ledger'>[] = [],
): Gated => gate({ tables, responses: guarded(from), audience, published, closed: from.closed });

/** What was passed, for the reading that is made of it. */
export const showing = (audience: ConsultationAudience, { shown, withheld }: Gated): Gate => ({
  audience,
  show: () => ({ tables: shown, withheld }),
});

/** What was counted under these terms, and what of it the region may see. */
export interface Whole {
  input: ConsultationInput;
  counting: Counting;
  passed: Gated;
}
