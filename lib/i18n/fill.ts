import { intlLocale, type Locale } from './locales';
import type { NamesIn, Template } from './template';

/** What placeholders are replaced by. */
type Values<Name extends string> = Readonly<Record<Name, string | number>>;

/**
 * Replaces each `{name}` in a text by its value; a name without a value stays visible. Of several texts,
 * one may have no placeholder; a text that has none for sure is not to be filled in.
 */
export function fill<Text extends string>(
  template: Text,
  values: [NamesIn<Text>] extends [never] ? never : Values<NamesIn<Text>>,
): string {
  const given: Partial<Record<string, string | number>> = values;
  return template.replace(/\{(\w+)\}/g, (placeholder, name: string) =>
    String(given[name] ?? placeholder),
  );
}

/** The forms of a text that depends on a number. */
export interface PluralForms {
  one: string;
  other: string;
}

/** What the forms of a text ask for beside the number itself. */
type Beside<Forms extends PluralForms> = Exclude<
  NamesIn<Forms['one']> | NamesIn<Forms['other']>,
  'count'
>;

/** Chooses the form for a number and fills in `{count}` and any other values. */
export function plural<Forms extends PluralForms>(
  locale: Locale,
  forms: Forms,
  count: number,
  ...[values]: [Beside<Forms>] extends [never] ? [] : [values: Values<Beside<Forms>>]
): string {
  const rule = new Intl.PluralRules(intlLocale[locale]).select(count);
  const form = rule === 'one' ? forms.one : forms.other;
  return fill(form as Template, { count, ...values });
}
