'use client';

import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { TextArea } from '@/components/ui/TextArea';
import type { DraftForm } from '@/lib/forms/use-draft-form';
import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model';
import { useTexts } from '@/lib/page-texts/assessment';
import { ScaleRow } from './ScaleRow';
import { useChoices } from './use-choices';

interface QuestionFieldProps {
  question: Question;
  text: QuestionText;
  form: DraftForm;
  /** The question is the title of the page. */
  alone: boolean;
  /** The same scale returns under every statement of the page. */
  compact: boolean;
}

/** The control that a question is answered with. */
export function QuestionField({ question, text, form, alone, compact }: QuestionFieldProps) {
  const ui = useTexts('page');
  const choices = useChoices(question, text);
  const { id, kind } = question;
  const about = { hint: text.help || undefined, error: form.errorOf(id) };

  if (kind === 'text') {
    const label = alone ? ui.yourAnswer : text.title;
    return <TextArea label={label} optional rows={5} {...about} {...form.register(id)} />;
  }
  const group = { legend: text.title, legendAsTitle: alone, choices, ...about };
  if (kind === 'multi') return <CheckboxGroup {...group} {...form.register(id)} />;
  if (compact) return <ScaleRow {...group} {...form.register(id)} />;
  return <RadioGroup {...group} {...form.register(id)} />;
}
