'use client';

import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { UNSURE } from '@/lib/fields/question-fields';
import { fill } from '@/lib/i18n/fill';
import type { Question } from '@/lib/model/types';
import { useTexts } from '@/lib/page-texts/assessment';
import type { DocumentForm } from '@/lib/session/forms/use-document-form';

interface UnsureBoxProps {
  question: Question;
  title: string;
  form: DocumentForm;
}

/** That one is not sure of an answer on a scale; what that means is told once it is chosen. */
export function UnsureBox({ question, title, form }: UnsureBoxProps) {
  const texts = useTexts('page');
  const name = controlName(fieldPath.unsure(question.id));
  return (
    <div className="group basis-full">
      <label htmlFor={name} className="inline-flex min-h-11 items-center gap-3">
        <input
          {...form.register(name)}
          id={name}
          type="checkbox"
          value={UNSURE}
          aria-describedby={`${name}-help`}
          className="size-6 shrink-0"
        />
        <span>
          {texts.unsure}
          <VisuallyHidden> {fill(texts.unsureFor, { question: title })}</VisuallyHidden>
        </span>
      </label>
      <p id={`${name}-help`} className="hidden pl-9 text-sm text-ink-soft group-has-checked:block">
        {texts.unsureHelp}
      </p>
    </div>
  );
}
