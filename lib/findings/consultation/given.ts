import type { Consultation, Received } from '@/lib/consultation/record';
import type { ConsultationReading, Response } from '@/lib/consultation/types';
import type { ManyWording } from '@/lib/wording/consultation';

/** What a report needs to know of a response: never its answers, which are in the reading. */
export type Respondent = Pick<Response, 'body' | 'sharing' | 'kind' | 'state'> &
  Partial<Pick<Received, 'receivedOn'>>;

/** What is known of a consultation beside its reading. A `Consultation` is one. */
export interface ConsultationFacts
  extends Pick<Consultation, 'proposal' | 'bodies'>,
    Partial<
      Pick<
        Consultation,
        'classifications' | 'packages' | 'terms' | 'themes' | 'answers' | 'fictional'
      >
    > {
  responses: readonly Respondent[];
}

/** What the findings of a reading are made from. */
export interface ManyGiven {
  consultation: ConsultationFacts;
  reading: ConsultationReading;
  wording: ManyWording;
}
