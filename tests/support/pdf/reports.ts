import type { ReportOrder } from '@/components/report/make-report';
import { examples } from '@/lib/instrument/examples';
import type { AssessRequest } from '@/lib/model';
import { COPIES } from '@/lib/report/types';
import { DATE } from '../../unit/report/support';
import { adversarialRequest } from './adversarial';

/** A report that the tests make, with the name it is found by. */
export interface NamedOrder {
  name: string;
  order: ReportOrder;
}

const allForms = (id: string, request: AssessRequest): NamedOrder[] => {
  const name = `${id}-${request.locale}`;
  return [
    ...COPIES.map((copy) => ({ name: `${name}-${copy}`, order: { request, copy, date: DATE } })),
    {
      name: `${name}-summary`,
      order: { request, copy: 'publication', kind: 'summary', date: DATE },
    },
  ];
};

/** Every worked example in both languages, as both copies and as a summary; and one that is out to break it. */
export async function namedOrders(): Promise<NamedOrder[]> {
  const [dutch, english] = await Promise.all([examples('nl'), examples('en')]);
  return [
    ...[...dutch, ...english].flatMap(({ id, request }) => allForms(id, request)),
    ...(['nl', 'en'] as const).flatMap((locale) =>
      allForms('adversarial', { ...adversarialRequest, locale }),
    ),
  ];
}
