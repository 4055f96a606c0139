'use client';

import { useState } from 'react';
import { Details } from '@/components/ui/Details';
import { RadioGroup } from '@/components/ui/form/RadioGroup';
import { TextArea } from '@/components/ui/form/TextArea';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { CONFIDENCES } from '@/lib/fields/question-fields';
import { fill } from '@/lib/i18n/fill';
import type { Question } from '@/lib/model/types';
import { useTexts } from '@/lib/page-texts/assessment';
import type { DraftForm } from '@/lib/session/forms/use-draft-form';
import { useSession } from '@/lib/session/session';

interface ExtrasProps {
  question: Question;
  title: string;
  form: DraftForm;
}

/** A note and how sure one is; closed until wanted, open where there is something. */
export function Extras({ question, title, form }: ExtrasProps) {
  const texts = useTexts('page');
  const { notes, confidence } = useSession().draft.request;
  // Decided when the page opens; typing must not open or close it.
  const [open] = useState(
    () => notes?.[question.id] !== undefined || confidence?.[question.id] !== undefined,
  );
  const isScale = question.kind === 'scale';
  const note = controlName(fieldPath.note(question.id));

  return (
    <Details
      open={open}
      summary={
        <span>
          {isScale ? texts.more : texts.moreNote}
          <VisuallyHidden> {fill(texts.moreFor, { question: title })}</VisuallyHidden>
        </span>
      }
    >
      <TextArea
        label={texts.note}
        hint={texts.noteHint}
        optional
        rows={3}
        error={form.errorOf(note)}
        {...form.register(note)}
      />
      {isScale && (
        <RadioGroup
          legend={texts.confidence}
          optional
          choices={[
            { value: String(CONFIDENCES.sure), label: texts.confidenceSure },
            { value: String(CONFIDENCES.fairly), label: texts.confidenceFairly },
            { value: String(CONFIDENCES.unsure), label: texts.confidenceUnsure },
          ]}
          {...form.register(controlName(fieldPath.confidence(question.id)))}
        />
      )}
    </Details>
  );
}
