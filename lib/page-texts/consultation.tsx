'use client';

import { createContext, type ReactNode, use } from 'react';
import type {
  ConsultationNamespace,
  ConsultationTexts,
} from '@/lib/instrument/texts/consultation';

const TextsContext = createContext<Partial<ConsultationTexts> | null>(null);

/** Hands the words of the region's screens, in one language, to what is inside. */
export function ConsultationTextsProvider({
  texts,
  children,
}: {
  texts: Partial<ConsultationTexts>;
  children: ReactNode;
}) {
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** The words of one namespace; the page has to have put it in a `ConsultationTextsProvider`. */
export function useConsultationTexts<N extends ConsultationNamespace>(
  namespace: N,
): ConsultationTexts[N] {
  const texts = use(TextsContext)?.[namespace];
  if (!texts) throw new Error(`The texts "${namespace}" are not on this page`);
  return texts as ConsultationTexts[N];
}
