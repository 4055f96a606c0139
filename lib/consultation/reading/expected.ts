import type { ConsultationReading, Expectation } from '@/lib/consultation/types';

/** What a proposal expects, by requirement, as its reading shows it. */
export const expectationsIn = ({ factors }: ConsultationReading): Record<string, Expectation> =>
  Object.fromEntries(
    factors.flatMap(({ requirements }) =>
      requirements.flatMap(({ id, expected }) => (expected ? [[id, expected]] : [])),
    ),
  );
