'use client';

import { createContext, type ReactNode, use, useMemo } from 'react';
import { UNSTATED } from '@/lib/instrument/countries';
import type {
  QuestionnaireNames,
  QuestionnaireNamespace,
  QuestionnaireTexts,
} from '@/lib/instrument/texts/questionnaire';
import { type CountryTerms, inTerms, type Terms, termsOf } from '@/lib/instrument/texts/terms';

interface TextsValue {
  texts: Partial<QuestionnaireTexts>;
  names: QuestionnaireNames;
  /** The terms of every country, in the same language. */
  terms: CountryTerms;
}

const TextsContext = createContext<TextsValue | null>(null);

/** Hands the texts of the assessment's screens, in one language, to what is inside. */
export function TextsProvider({
  texts,
  names,
  terms,
  children,
}: TextsValue & { children: ReactNode }) {
  const value = useMemo(() => ({ texts, names, terms }), [texts, names, terms]);
  return <TextsContext value={value}>{children}</TextsContext>;
}

const CountryContext = createContext(UNSTATED);

/** In the terms of which country (`countryOf`) the texts inside speak. */
export function CountryProvider({ country, children }: { country: string; children: ReactNode }) {
  return <CountryContext value={country}>{children}</CountryContext>;
}

function useValue(): TextsValue {
  const value = use(TextsContext);
  if (!value) throw new Error('The texts of the assessment need a TextsProvider around them');
  return value;
}

/** The terms in which the texts speak here. */
export function useTerms(): Terms {
  return termsOf(useValue().terms, use(CountryContext));
}

/** The texts of one namespace. */
export function useTexts<N extends QuestionnaireNamespace>(namespace: N): QuestionnaireTexts[N] {
  const terms = useTerms();
  const texts = useValue().texts[namespace];
  if (!texts) throw new Error(`The texts "${namespace}" are not on this page`);
  return inTerms(texts as QuestionnaireTexts[N], terms);
}

/** The names of stations, factors, roles and the like. */
export function useNames(): QuestionnaireNames {
  return inTerms(useValue().names, useTerms());
}

/** A name by an id that may not be there. */
export function nameOf<T>(names: Record<string, T>, id: string): T | undefined {
  return names[id];
}
