import type { Question } from '@/lib/model/types';
import { type MethodWords, titleIn } from './words';

interface QuestionNamesProps {
  words: MethodWords;
  /** What these questions have in common. */
  label: string;
  questions: readonly Question[];
}

/** Questions by name, as a list. */
export function QuestionNames({ words, label, questions }: QuestionNamesProps) {
  return (
    <ul aria-label={label} className="max-w-measure list-disc space-y-1 pl-5">
      {questions.map(({ id }) => (
        <li key={id}>{titleIn(words.questions, id)}</li>
      ))}
    </ul>
  );
}
