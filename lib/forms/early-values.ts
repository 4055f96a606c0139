import { type Control, valueIn } from './controls';
import type { DraftField, FormValues } from './field';

/**
 * What somebody already filled in on a page that came from the server, before it could listen. A page
 * that is drawn on the device has nothing yet.
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
