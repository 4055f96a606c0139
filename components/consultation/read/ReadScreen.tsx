'use client';

import type { Consultation } from '@/lib/consultation/record';

interface ReadScreenProps {
  consultation: Consultation;
  change: (change: (consultation: Consultation) => Consultation) => void;
}

/** Stands in for the reading, which is made elsewhere. */
export function ReadScreen({ consultation }: ReadScreenProps) {
  return <h1>{consultation.proposal.title}</h1>;
}
