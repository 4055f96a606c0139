import { withOutcomes } from '@/lib/collecting/responses/read-responses';
import type { ReadOutcome } from '@/lib/collecting/responses/types';
import type { Received } from '@/lib/consultation/record';
import type { Remark } from '@/lib/consultation/types';
import { digest } from '@/lib/json/digest';
import type { ConsultationChange } from './change';

/** With the responses that were read and taken; a later one of a body replaces the earlier. */
export const withRead =
  (outcomes: readonly ReadOutcome[]): ConsultationChange =>
  (consultation) => ({
    ...consultation,
    responses: withOutcomes(consultation.responses, outcomes),
  });

/** With a response, in the place of an earlier one of the same body. */
export const withResponse =
  (response: Received): ConsultationChange =>
  (consultation) => ({
    ...consultation,
    responses: [
      ...consultation.responses.filter(({ body }) => body !== response.body),
      response,
    ],
  });

/** Without the response of a body. */
export const withoutResponse =
  (body: string): ConsultationChange =>
  (consultation) => ({
    ...consultation,
    responses: consultation.responses.filter((response) => response.body !== body),
  });

/** Something that a body answered in another way than with a file. */
export interface Otherwise {
  body: string;
  /** What the body is called. */
  name: string;
  /** The document: a letter, the answer of an association. */
  document: string;
  /** ISO dates: of the document, and today. */
  madeOn: string;
  today: string;
  remarks: Remark[];
}

/** 64 zeros, where the browser cannot hash. */
const NO_HASH = '0'.repeat(64);

/** That a body answered otherwise, as a response: nobody types in answers for a body. */
export async function otherwise(given: Otherwise): Promise<Received> {
  const { body, name, document, madeOn, today, remarks } = given;
  const hash = (await digest({ body, document, madeOn, remarks })) ?? NO_HASH;
  return {
    body,
    // A letter to the region was sent to it by name.
    sharing: 'region',
    kind: 'otherwise',
    hash,
    madeOn,
    receivedOn: today,
    decision: { by: name, on: madeOn, reference: document },
    ...(remarks.length > 0 && { remarks }),
  };
}
