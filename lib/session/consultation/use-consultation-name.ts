'use client';

import { useConsultationTexts } from '@/lib/page-texts/consultation';
import { useConsultation } from './consultation';

/** What the consultation is called: its task, until it has a title something in its place. */
export function useConsultationName(): string {
  const { untitled } = useConsultationTexts('list');
  return useConsultation().draft.proposal.title?.trim() || untitled;
}
