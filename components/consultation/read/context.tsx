'use client';

import { createContext, type ReactNode, use } from 'react';
import type { Consultation } from '@/lib/consultation/record';
import type { ConsultationReading } from '@/lib/consultation/types';
import type { ConsultationReadTexts } from '@/lib/instrument/texts/consultation-read';
import type { ManyWording } from '@/lib/wording/consultation';

/** Changes the consultation; what it gets is the newest. */
export type ChangeConsultation = (change: (consultation: Consultation) => Consultation) => void;

interface ReadValue {
  consultation: Consultation;
  change: ChangeConsultation;
  texts: ConsultationReadTexts;
  wording: ManyWording;
  /** Of whoever is chosen, for the region. */
  reading: ConsultationReading;
}

const ReadContext = createContext<ReadValue | null>(null);

/** Hands a consultation and its reading to the parts inside. */
export function ReadProvider({ children, ...value }: ReadValue & { children: ReactNode }) {
  return <ReadContext value={value}>{children}</ReadContext>;
}

/** What is read here. */
export function useRead(): ReadValue {
  const value = use(ReadContext);
  if (!value) throw new Error('Parts of a reading need a ReadProvider around them');
  return value;
}
