import type { DraftField } from '../field';
import {
  choiceField,
  dateField,
  LONGEST_DESCRIPTION,
  LONGEST_LINE,
  taskPlace,
  textField,
} from './fact-fields';

interface Words {
  lineTooLong: string;
  textTooLong: string;
  date: string;
}

/** "None of these" is not kept: it is what an assessment without a reference task means. */
function referenceField(): DraftField {
  const field = choiceField(taskPlace('reference'));
  return { ...field, write: (value) => field.write(value === 'none' ? '' : value) };
}

/** The fields of the page about the task. */
export function taskFields(words: Words): DraftField[] {
  const line = (key: 'title' | 'proposer') =>
    textField(taskPlace(key), LONGEST_LINE, words.lineTooLong);
  return [
    line('title'),
    textField(taskPlace('description'), LONGEST_DESCRIPTION, words.textTooLong),
    line('proposer'),
    choiceField(taskPlace('refusable')),
    choiceField(taskPlace('intensity')),
    choiceField(taskPlace('domain')),
    dateField(taskPlace('start'), words.date),
    referenceField(),
  ];
}
