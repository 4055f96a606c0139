import { CONTROL_FORMS, type FieldPath, fieldPath, inForm } from '@/lib/draft/field-path';
import { questionById } from '@/lib/instrument/questions';

/** The field that is filled in in the control of a name. */
export function fieldOfControl(name: string): FieldPath {
  if (questionById(name)) return fieldPath.answer(name);
  for (const [to, from] of CONTROL_FORMS) {
    const path = inForm(name, from, to);
    if (path !== undefined) return path as FieldPath;
  }
  return fieldPath.answer(name);
}

/** Whether a key of what was typed is the path of a field, and not the name of a control. */
const isPath = (key: string): boolean =>
  key === 'name' || key === 'role' || key.startsWith('request.');

/** What was typed, by field; earlier releases kept it by the name of its control. */
export const typedByField = <T>(typed: Record<string, T>): Record<string, T> =>
  Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [isPath(key) ? key : fieldOfControl(key), value]),
  );
