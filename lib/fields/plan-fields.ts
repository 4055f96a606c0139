import type { Draft } from '@/lib/draft/draft';
import { controlName, fieldPath, NEXT_ACTION, type PlanFact } from '@/lib/draft/field-path';
import { withPlanFacts } from '@/lib/draft/plan-updates';
import type { Locale } from '@/lib/i18n/locales';
import type { Template } from '@/lib/i18n/template';
import { LONGEST_LINE, LONGEST_NOTE } from '@/lib/instrument/schema/limits';
import type { PlanItem } from '@/lib/model/types';
import { choiceField, textField } from './fact-fields';
import { at, type DraftField } from './field';
import { dateField, type ReadingWords } from './reading-fields';

interface Words {
  lineTooLong: Template<'limit'>;
  noteTooLong: Template<'limit'>;
  date: string;
  ambiguous: ReadingWords['ambiguous'];
}

/** The fields of one action of the plan. */
export function planFields(locale: Locale, measure: string, words: Words): DraftField[] {
  const place = (key: PlanFact) => ({
    ...at(fieldPath.planFact(measure, key)),
    read: ({ request }: Draft): PlanItem[PlanFact] =>
      request.plan?.find((item) => item.measure === measure)?.[key],
    write: (draft: Draft, value: string | undefined) =>
      withPlanFacts(draft, measure, { [key]: value }),
  });
  return [
    textField(place('owner'), LONGEST_LINE, words.lineTooLong),
    dateField(place('due'), locale, { ...words, expected: words.date }),
    choiceField(place('status')),
    textField(place('note'), LONGEST_NOTE, words.noteTooLong),
  ];
}

/** The name of the control for an action that is not in the plan yet. */
export const OWN_ACTION = controlName(NEXT_ACTION);

/** The form of a new action: stored as typed until it is added. */
export const ownActionField = (texts: { lineTooLong: Template<'limit'> }): DraftField =>
  textField(
    { ...at(NEXT_ACTION), read: () => undefined, write: (draft) => draft },
    LONGEST_LINE,
    texts.lineTooLong,
  );
