import { gate } from '@/lib/consultation/gate';
import { readingOf } from '@/lib/consultation/reading/analyse';
import { count } from '@/lib/consultation/reading/tables';
import { isClosed, type Terms } from '@/lib/consultation/record';
import type {
  ConsultationAudience,
  ConsultationInput,
  ConsultationReading,
  Ledger,
  Published,
  Response,
} from '@/lib/consultation/types';
import type { Locale } from '@/lib/i18n/locales';
import { instrument } from '@/lib/instrument/instrument';
import { digest } from '@/lib/json/digest';

/** A body of analyse that has passed its schema. */
export interface ConsultationBody extends ConsultationInput {
  locale: Locale;
  audience: ConsultationAudience;
  terms?: Terms;
  published?: Published[];
}

/**
 * The reading for the audience of a body, everything in it through the gate, with what it has shown.
 *
 * @param today - YYYY-MM-DD: whether anybody can still answer.
 */
export async function readConsultation(
  { locale: _, audience, terms = {}, published = [], ...input }: ConsultationBody,
  today: string,
): Promise<{ reading: ConsultationReading; ledger: Ledger }> {
  const holdings = new Map(input.bodies.map(({ id, holding }) => [id, holding]));
  const responses = await Promise.all(
    input.responses.map(async (response) => {
      const { body, sharing } = response;
      const holding = holdings.get(body);
      return { body, sharing, hash: await hashOf(response), ...(holding && { holding }) };
    }),
  );
  const counting = count(instrument, input, audience);
  const { tables } = counting;
  const { shown, withheld, ledger } = gate({
    tables,
    responses,
    audience,
    published,
    closed: isClosed(terms, today),
  });
  const reading = readingOf(instrument, input, counting, {
    audience,
    show: () => ({ tables: shown, withheld }),
  });
  return { reading, ledger };
}

/** Recognizes what was answered, whatever else is told of it: only another answer is another one. */
const hashOf = async ({ kind = 'assessed', request, remarks = [] }: Response): Promise<string> =>
  (await digest({ kind, request: request ?? null, remarks })) ?? '';
