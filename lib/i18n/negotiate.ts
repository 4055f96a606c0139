import { defaultLocale, isLocale, type Locale } from './locales';

interface Preference {
  language: string;
  quality: number;
}

function parsePreference(entry: string): Preference {
  const [tag = '', ...parameters] = entry.trim().split(';');
  const quality = parameters
    .map((parameter) => /^\s*q=([\d.]+)/.exec(parameter)?.[1])
    .find(Boolean);
  return {
    language: tag.split('-')[0]?.toLowerCase() ?? '',
    quality: quality === undefined ? 1 : Number(quality),
  };
}

/** The interface language that best fits an Accept-Language header. */
export function negotiateLocale(acceptLanguage: string | null): Locale {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map(parsePreference)
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality)
    .map(({ language }) => language);
  return wanted.find(isLocale) ?? defaultLocale;
}
