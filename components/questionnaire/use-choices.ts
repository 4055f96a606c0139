'use client';

import type { Choice } from '@/components/ui/ChoiceGroup';
import { fill } from '@/lib/i18n/fill';
import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';

/** A name within a sentence: no capital, unless it is an abbreviation. */
function inSentence(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase() + name.slice(1);
}

/** The choices of a question: levels or options, then "not applicable" and "don't know" if allowed. */
export function useChoices(question: Question, text: QuestionText): Choice[] {
  const ui = useTexts('page');
  const { roles } = useNames();
  const role = nameOf(roles, question.ask);
  const beside = {
    unknown: {
      label: ui.unknown,
      description: role ? fill(ui.unknownHelp, { role: inSentence(role) }) : ui.unknownHelpPlain,
    },
    notApplicable: { label: ui.notApplicable, description: ui.notApplicableHelp },
  };
  return [
    ...question.values.map((value) => {
      const { label, description } = text.options?.[value] ?? { label: String(value) };
      return { value: String(value), label, description };
    }),
    ...question.allows.map((value, index) => ({ value, ...beside[value], apart: index === 0 })),
  ];
}
