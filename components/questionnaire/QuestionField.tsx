'use client';

import { useTexts } from '@/components/assessment/texts';
import { CheckboxGroup } from '@/components/ui/CheckboxGroup';
import { RadioGroup } from '@/components/ui/RadioGroup';
import { TextArea } from '@/components/ui/TextArea';
import type { QuestionText } from '@/lib/instrument/prose';
import type { Question } from '@/lib/model';
import { ScaleRow } from './ScaleRow';
import { useChoices } from './use-choices';
import type { DraftForm } from './use-draft-form';

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
