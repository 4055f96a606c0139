import { newConsultation } from '@/lib/collecting/store/new';
import type { Consultation, Received } from '@/lib/consultation/record';
import type { Remark } from '@/lib/consultation/types';

export const NOW = '2028-01-01T10:00:00.000Z';

/** A consultation of three bodies. */
export const consultationOf = (given: Partial<Consultation> = {}): Consultation => ({
  ...newConsultation({ id: '0b9c8d7e-1111-4222-8333-444455556666', locale: 'nl', now: NOW }),
  bodies: [
    { id: '1', name: 'Een', population: 10_000, province: 'Oost' },
    { id: '2', name: 'Twee', population: 50_000, province: 'Oost' },
    { id: '3', name: 'Drie' },
  ],
  ...given,
});

/** A letter of a body. */
export const answeredOtherwise = (body: string, remarks: Remark[] = []): Received => ({
  body,
  sharing: 'region',
  kind: 'otherwise',
  hash: 'a'.repeat(64),
  madeOn: '2028-01-01',
  receivedOn: '2028-01-02',
  ...(remarks.length > 0 && { remarks }),
});
