'use client';

import { createContext, type ReactNode, use } from 'react';
import type {
  QuestionnaireNames,
  QuestionnaireNamespace,
  QuestionnaireTexts,
} from '@/lib/instrument/texts/questionnaire';

interface TextsValue {
  texts: Partial<QuestionnaireTexts>;
  names: QuestionnaireNames;
}

const TextsContext = createContext<TextsValue | null>(null);

/** Hands the texts of the assessment's screens, in one language, to what is inside. */
export function TextsProvider({ texts, names, children }: TextsValue & { children: ReactNode }) {
  return <TextsContext value={{ texts, names }}>{children}</TextsContext>;
}

function useValue(): TextsValue {
  const value = use(TextsContext);
  if (!value) throw new Error('The texts of the assessment need a TextsProvider around them');
  return value;
}

/** The texts of one namespace. */
export function useTexts<N extends QuestionnaireNamespace>(namespace: N): QuestionnaireTexts[N] {
  const texts = useValue().texts[namespace];
  if (!texts) throw new Error(`The texts "${namespace}" are not on this page`);
  return texts as QuestionnaireTexts[N];
}

/** The names of stations, factors, roles and the like. */
export function useNames(): QuestionnaireNames {
  return useValue().names;
}

/** A name by an id that may not be there. */
export function nameOf<T>(names: Record<string, T>, id: string): T | undefined {
  return names[id];
}
