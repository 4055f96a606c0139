import type { FieldValue } from './field';

/** A native control of a form. */
export type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isBox = (control: Control): control is HTMLInputElement =>
  control.type === 'radio' || control.type === 'checkbox';

/** The value of all controls with one name. */
export function valueIn(controls: Iterable<Control>): FieldValue {
  const all = [...controls];
  const [first] = all;
  if (!first) return '';
  if (!isBox(first)) return first.value;
  const checked = all.flatMap((box) => (isBox(box) && box.checked ? box.value : []));
  return first.type === 'checkbox' ? checked : (checked[0] ?? '');
}
