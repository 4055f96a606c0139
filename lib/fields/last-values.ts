import type { FormValues } from './field';

/** What stands in a form and not yet in its document, and what the document has instead. */
export interface Unsaved {
  values: FormValues;
  before: FormValues;
}

/** Before the name of a control: what its field held. */
const BEFORE = 'before ';

/** Both as one set of values, as the database of forms holds them. */
export const asKept = ({ values, before }: Unsaved): FormValues => ({
  ...values,
  ...Object.fromEntries(Object.entries(before).map(([name, value]) => [BEFORE + name, value])),
});

/** The two apart again. */
export function fromKept(kept: FormValues): Unsaved {
  const entries = Object.entries(kept);
  const isBefore = ([name]: [string, unknown]) => name.startsWith(BEFORE);
  return {
    values: Object.fromEntries(entries.filter((entry) => !isBefore(entry))),
    before: Object.fromEntries(
      entries.filter(isBefore).map(([name, value]) => [name.slice(BEFORE.length), value]),
    ),
  };
}

/** Where the last values of a form are kept: a page may have several forms, each known by its first control. */
export const lastKey = (page: string, form: string) => `${page} ${form}`;
