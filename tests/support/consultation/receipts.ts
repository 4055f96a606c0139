import { makeResponse } from '@/lib/collecting/responses/make-response';
import type { ReceiptOrder } from '@/lib/formats/receipt/order';
import { locales } from '@/lib/i18n/locales';
import { sampleDraft } from '../../unit/draft/drafts';

/** Receipts of one response in every language, with typed text that looks like markup. */
export async function receiptOrders(): Promise<{ name: string; order: ReceiptOrder }[]> {
  const draft = sampleDraft({
    request: {
      locale: 'nl',
      norm: 'executor',
      context: { municipality: { nis: '44021', name: '<b>Gent</b>' }, task: { title: 'T' } },
      answers: { 'demand-cases': 2 },
    },
  });
  const response = await makeResponse(
    draft,
    {
      proposal: { title: 'A & B', version: '2' },
      kind: 'assessed',
      sharing: 'counted',
      state: 'decided',
      decision: { by: 'college', on: '2026-11-19', reference: '2026/12' },
      signedBy: { role: 'mayor', name: 'An' },
      remarks: [{ point: 'Art. 5', text: '<script>alert(1)</script>\nx 🙂', quote: false }],
    },
    '2026-11-20',
  );
  const receipt = { response, at: '2026-11-19T23:14:00Z', zone: 'Europe/Brussels' };
  return locales.map((locale) => {
    const name = `receipt-${locale}`;
    return { name, order: { receipt, locale, format: 'pdf', name } };
  });
}
