import { CONSULTATION_AUDIENCES } from '@/lib/consultation/types';
import type { ConsultationOrder } from '@/lib/formats/consultation/order';
import { locales } from '@/lib/i18n/locales';
import { flemishOutlines } from '@/lib/instrument/municipalities/outlines';
import { readConsultation } from '@/lib/server/consultation/read';
import { flemishInput } from './flanders';

/** The report and the cabinet’s page of a drawn Flanders, in both languages, for the region and the public. */
export async function consultationOrders(): Promise<{ name: string; order: ConsultationOrder }[]> {
  const [input, outlines] = await Promise.all([flemishInput(), flemishOutlines()]);
  const { classifications: _, ...facts } = input;
  const terms = {
    answerBy: '2027-02-01',
    decideBy: '2027-04-01',
    readers: 'Het agentschap dat de raadpleging houdt.',
    controller: 'Vlaamse overheid',
  };
  const outcome = 'partly' as const;
  const date = '2027-02-10';
  const answers = [{ point: 'art-1', outcome, why: 'Zes maanden.', on: '2027-05-01' }];
  const consultation = { ...facts, terms, answers };
  const orders: { name: string; order: ConsultationOrder }[] = [];
  for (const audience of CONSULTATION_AUDIENCES) {
    const body = { ...input, terms, locale: 'nl' as const, audience };
    const { reading, ledger } = await readConsultation(body, date);
    for (const locale of locales)
      for (const format of ['pdf', 'summary'] as const)
        orders.push({
          name: `consultation-${locale}-${audience}-${format}`,
          order: {
            consultation,
            reading,
            locale,
            date,
            format,
            outlines,
            ...(audience === 'public' && { number: ledger.number }),
          },
        });
  }
  return orders;
}
