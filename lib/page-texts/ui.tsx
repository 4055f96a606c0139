'use client';

import { createContext, type ReactNode, use, useMemo } from 'react';
import type { Locale } from '@/lib/i18n/locales';
import type { Ui, UiNamespace } from '@/lib/instrument/texts/ui';

interface UiContextValue {
  locale: Locale;
  texts: Partial<Ui>;
}

const UiContext = createContext<UiContextValue | null>(null);

interface UiProviderProps {
  locale: Locale;
  texts: Partial<Ui>;
  children: ReactNode;
}

/** Hands interface texts to client components; a nested provider adds to the one around it. */
export function UiProvider({ locale, texts, children }: UiProviderProps) {
  const outer = use(UiContext);
  const value = useMemo(
    () => ({ locale, texts: { ...outer?.texts, ...texts } }),
    [locale, texts, outer],
  );
  return <UiContext value={value}>{children}</UiContext>;
}

function useUiContext(): UiContextValue {
  const context = use(UiContext);
  if (!context) throw new Error('useUi needs a UiProvider around it');
  return context;
}

/** The language of the page. */
export function useLocale(): Locale {
  return useUiContext().locale;
}

/** The texts of one namespace; the page has to have put it in a `UiProvider`. */
export function useUi<N extends UiNamespace>(namespace: N): Ui[N] {
  const texts = useUiContext().texts[namespace];
  if (!texts) throw new Error(`The texts "${namespace}" are not in a UiProvider on this page`);
  return texts as Ui[N];
}

/** Of the same in several languages, the one in the language of the page. */
export function InLocale({ of }: { of: Partial<Record<Locale, ReactNode>> }) {
  return of[useLocale()];
}
