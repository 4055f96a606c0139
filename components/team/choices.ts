import type { Choice } from '@/components/ui/ChoiceGroup';
import type { Question } from '@/lib/model';
import type { Speech } from '@/lib/wording/texts';

/** The levels or options of a question, then what it allows besides. */
export function choicesOf(question: Question, { texts }: Speech): Choice[] {
  const options = texts.questions[question.id]?.options ?? {};
  return [
    ...question.values.map((value) => {
      const { label, description } = options[String(value)] ?? { label: String(value) };
      return { value: String(value), label, description };
    }),
    ...question.allows.map((value, at) => ({
      value,
      label: texts.model.spread[value],
      apart: at === 0,
    })),
  ];
}
