'use client';

import { OnceRead } from '@/components/session/OnceRead';
import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import type { Choice } from '@/components/ui/form/ChoiceGroup';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { fill } from '@/lib/i18n/fill';
import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model/types';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';
import type { DocumentForm } from '@/lib/session/forms/use-document-form';
import { choicesOf } from '@/lib/wording/choices';
import { inSentence } from '@/lib/wording/in-sentence';
import { ChoiceTableRow } from './ChoiceTable';
import type { Layout } from './layout';
import { ScaleRow } from './ScaleRow';
import { WordsField } from './WordsField';

/** The choices of a question; "don't know" names who may know, and once on a page how it counts. */
function useChoices(question: Question, { options }: QuestionText, explains: boolean): Choice[] {
  const texts = useTexts('page');
  const { roles } = useNames();
  const role = nameOf(roles, question.ask);
  const known = role && fill(texts.unknownBy, { role: inSentence(role) });
  const description = [explains ? texts.unknownHelp : '', known].filter(Boolean).join(' ');
  const choices: Choice[] = choicesOf(question, options, { unknown: { label: texts.unknown } });
  return choices.map((choice) =>
    choice.value === 'unknown' && description
      ? { ...choice, description: <OnceRead>{description}</OnceRead> }
      : choice,
  );
}

interface QuestionFieldProps {
  question: Question;
  text: QuestionText;
  form: DocumentForm;
  /** The question is the title of the page. */
  alone: boolean;
  layout: Layout;
  /** The first of its page says how "don't know" counts. */
  first: boolean;
}

/** The control that a question is answered with. */
export function QuestionField({ question, text, form, alone, layout, first }: QuestionFieldProps) {
  const texts = useTexts('page');
  const choices = useChoices(question, text, first);
  const { id, kind } = question;
  const about = { hint: text.help || undefined, error: form.errorOf(id) };

  if (kind === 'text') {
    const label = alone ? texts.yourAnswer : text.title;
    return <WordsField id={id} title={text.title} label={label} hint={about.hint} form={form} />;
  }
  const group = { legend: text.title, legendAsTitle: alone, choices, ...about };
  if (kind === 'multi') return <CheckboxGroup {...group} {...form.register(id)} />;
  if (layout === 'table') return <ChoiceTableRow {...group} {...form.register(id)} />;
  if (layout === 'rows') return <ScaleRow {...group} {...form.register(id)} />;
  return <RadioGroup {...group} {...form.register(id)} />;
}
