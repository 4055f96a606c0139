import type { Branding } from '@/lib/branding/branding';
import { examples } from '@/lib/instrument/examples';
import type { AssessRequest } from '@/lib/model/types';
import { COPIES } from '@/lib/report/types';
import { DATE } from '../../unit/report/support';
import { adversarialRequest } from './adversarial';
import { dataUrl, png } from './pictures';
import type { PdfOrder } from './rendered';

/** A report that the tests make, with the name it is found by. */
export interface NamedOrder {
  name: string;
  order: PdfOrder;
}

/** With what is hardest to archive: a logo one can see through. */
const house: Branding = {
  name: 'Gemeente Molendries',
  accent: '#8a1c4a',
  logo: dataUrl(png({ width: 120, height: 40 }), 'png'),
};

const allForms = (
  id: string,
  request: AssessRequest,
  dress: Pick<PdfOrder, 'house'> = {},
): NamedOrder[] => {
  const name = `${id}-${request.locale}`;
  const common = { request, date: DATE, format: 'pdf' as const, ...dress };
  return [
    ...COPIES.map((copy) => ({ name: `${name}-${copy}`, order: { ...common, copy } })),
    { name: `${name}-summary`, order: { ...common, copy: 'publication', format: 'summary' } },
    { name: `${name}-college`, order: { ...common, copy: 'working', format: 'collegePdf' } },
  ];
};

/**
 * Every worked example in both languages, as both copies, as a summary and as a note to the college; one in a house style, and one
 * that is out to break it.
 */
export async function namedOrders(): Promise<NamedOrder[]> {
  const [dutch, english] = await Promise.all([examples('nl'), examples('en')]);
  return [
    ...[...dutch, ...english].flatMap(({ id, request }) => allForms(id, request)),
    ...dutch.slice(0, 1).flatMap(({ request }) => allForms('house', request, { house })),
    ...(['nl', 'en'] as const).flatMap((locale) =>
      allForms('adversarial', { ...adversarialRequest, locale }),
    ),
  ];
}
