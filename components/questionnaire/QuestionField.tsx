'use client';

import { CheckboxGroup } from '@/components/ui/form/CheckboxGroup';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { fill } from '@/lib/i18n/fill';
import type { QuestionText } from '@/lib/instrument/texts/instrument';
import type { Question } from '@/lib/model/types';
import { nameOf, useNames, useTexts } from '@/lib/page-texts/assessment';
import type { DocumentForm } from '@/lib/session/forms/use-document-form';
import { type AnswerChoice, choicesOf } from '@/lib/wording/choices';
import { ChoiceTableRow } from './ChoiceTable';
import type { Layout } from './layout';
import { ScaleRow } from './ScaleRow';
import { WordsField } from './WordsField';

/** A name within a sentence: no capital, unless it is an abbreviation. */
function inSentence(name: string): string {
  return /^\p{Lu}{2}/u.test(name) ? name : name.charAt(0).toLocaleLowerCase() + name.slice(1);
}

/** The choices of a question; "don't know" names who may know. */
function useChoices(question: Question, { options }: QuestionText): AnswerChoice[] {
  const texts = useTexts('page');
  const { roles } = useNames();
  const role = nameOf(roles, question.ask);
  return choicesOf(question, options, {
    unknown: {
      label: texts.unknown,
      description: role
        ? fill(texts.unknownHelp, { role: inSentence(role) })
        : texts.unknownHelpPlain,
    },
  });
}

interface QuestionFieldProps {
  question: Question;
  text: QuestionText;
  form: DocumentForm;
  /** The question is the title of the page. */
  alone: boolean;
  layout: Layout;
}

/** The control that a question is answered with. */
export function QuestionField({ question, text, form, alone, layout }: QuestionFieldProps) {
  const texts = useTexts('page');
  const choices = useChoices(question, text);
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
