import type { FieldPlace, FieldValue, FormValues } from './field';

/** A native control of a form. */
type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

/** The value of all controls with one name. */
function valueIn(controls: Iterable<Control>): FieldValue {
  const all = [...controls];
  const [first] = all;
  if (!first) return '';
  if (!isBox(first)) return first.value;
  const checked = all.flatMap((box) => (isBox(box) && box.checked ? box.value : []));
  return first.type === 'checkbox' ? checked : (checked[0] ?? '');
}

/**
 * What somebody already filled in on a page that came from the server, before it could listen. A page
 * that is drawn on the device has nothing yet.
 */
export function earlyValues(fields: readonly FieldPlace[]): FormValues {
  if (typeof document === 'undefined') return {};
  return Object.fromEntries(
    fields.flatMap(({ name }) => {
      const value = valueIn([...document.getElementsByName(name)] as Control[]);
      return value.length > 0 ? [[name, value] as const] : [];
    }),
  );
}
