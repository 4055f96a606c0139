import { makeReport, type ReportOrder } from '@/components/report/make-report';
import { examples } from '@/lib/instrument/examples';
import type { AssessRequest } from '@/lib/model';
import type { RenderResult } from '@/lib/pdf';
import { loadInstalledFonts } from '@/lib/pdf/node-fonts';
import { COPIES } from '@/lib/report/types';
import { adversarialRequest } from './adversarial';

/** The day on which every report of the tests is drawn up. */
const DATE = '2026-11-22';

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

const fonts = loadInstalledFonts();

/** Renders a report of the tests. */
export const renderOrder = async (order: ReportOrder): Promise<RenderResult> =>
  makeReport(order, { fonts: await fonts });
