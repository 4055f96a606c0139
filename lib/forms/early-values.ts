import { type Control, valueIn } from './controls';
import type { DraftField, FormValues } from './field';

/**
 * The values that controls of a server-rendered page have before hydration; empty on a page rendered in
 * the browser.
 */
export function earlyValues(fields: readonly DraftField[]): FormValues {
  if (typeof document === 'undefined') return {};
  return Object.fromEntries(
    fields.flatMap(({ name }) => {
      const value = valueIn([...document.getElementsByName(name)] as Control[]);
      return value.length > 0 ? [[name, value] as const] : [];
    }),
  );
}
