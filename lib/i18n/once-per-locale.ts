import type { Locale } from './locales';

/** The same load, done once per language; one that failed is tried again next time. */
export function oncePerLocale<T>(load: (locale: Locale) => Promise<T>): typeof load {
  const loads = new Map<Locale, Promise<T>>();
  return (locale) => {
    const begun = loads.get(locale);
    if (begun) return begun;
    const loading = load(locale);
    loading.catch(() => loads.delete(locale));
    loads.set(locale, loading);
    return loading;
  };
}
