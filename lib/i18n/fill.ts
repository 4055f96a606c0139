import { intlLocale, type Locale } from './locales';

/** What a placeholder in a text may be replaced by. */
export type FillValues = Record<string, string | number>;

/** Replaces each `{name}` in a text by its value; an unknown name stays visible. */
export function fill(template: string, values: FillValues): string {
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(values[name] ?? placeholder),
  );
}

/** The forms of a text that depends on a number. */
export interface PluralForms {
  one: string;
  other: string;
}

/** Chooses the form for a number and fills in `{count}` and any other values. */
export function plural(
  locale: Locale,
  forms: PluralForms,
  count: number,
  values: FillValues = {},
): string {
  const rule = new Intl.PluralRules(intlLocale[locale]).select(count);
  return fill(rule === 'one' ? forms.one : forms.other, { count, ...values });
}
