import en from '@/content/en/ui.json';
import nl from '@/content/nl/ui.json';
import type { Locale } from '@/lib/i18n/locales';
import type { Templates } from '@/lib/i18n/template';
import type { Placeholders } from './placeholders';

/** The texts of the interface by namespace. Dutch comes first and sets the keys. */
export type Ui = Templates<typeof nl, Placeholders['ui']>;

/** The name of a group of interface texts. */
export type UiNamespace = keyof Ui;

const texts = { nl, en } as Record<Locale, unknown> as Record<Locale, Ui>;

/** All interface texts in a language. */
export function getUi(locale: Locale): Ui {
  return texts[locale];
}

/** Some namespaces of the interface texts, to hand to client components. */
export function pickUi<N extends UiNamespace>(locale: Locale, namespaces: N[]): Pick<Ui, N> {
  const all = texts[locale];
  return Object.fromEntries(namespaces.map((name) => [name, all[name]])) as Pick<Ui, N>;
}
