import { normOfTransfer } from '@/lib/draft/norm';
import { withNorm } from '@/lib/draft/updates';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import { LONGEST_LINE, LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import { NORMS } from '@/lib/model/types';
import { choiceField, taskPlace, textField } from './fact-fields';
import { at, type DraftField } from './field';
import { dateField, type ReadingWords } from './reading-fields';

interface Words {
  lineTooLong: Template<'limit'>;
  textTooLong: Template<'limit'>;
  date: string;
  taskTitle: string;
  ambiguous: ReadingWords['ambiguous'];
}

/** "None of these" is not stored: it is the absence of a reference task. */
function referenceField(): DraftField {
  const field = choiceField(taskPlace('reference'));
  return { ...field, write: (value) => field.write(value === 'none' ? '' : value) };
}

/** The norm; until somebody chooses, the one that goes with the form of transfer. */
function normField(): DraftField {
  return choiceField({
    ...at('request.norm'),
    read: ({ request }) => request.norm ?? normOfTransfer(request.context?.task?.intensity),
    write: (draft, value) =>
      withNorm(
        draft,
        NORMS.find((norm) => norm === value),
      ),
  });
}

/** The fields of the page about the task. */
export function taskFields(locale: Locale, words: Words): DraftField[] {
  const line = (key: 'title' | 'proposer') =>
    textField(taskPlace(key), LONGEST_LINE, words.lineTooLong);
  return [
    { ...line('title'), missing: words.taskTitle },
    textField(taskPlace('description'), LONGEST_NOTE, words.textTooLong),
    line('proposer'),
    dateField(taskPlace('start'), locale, { ...words, expected: words.date }),
    choiceField(taskPlace('domain')),
    choiceField(taskPlace('refusable')),
    choiceField(taskPlace('intensity')),
    normField(),
    referenceField(),
  ];
}
