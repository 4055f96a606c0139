'use client';

import { useState } from 'react';
import { useUndoClearing } from '@/components/fields/use-undo-clearing';
import { Details } from '@/components/ui/Details';
import { TextArea } from '@/components/ui/form/TextArea';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { controlName, fieldPath } from '@/lib/draft/field-path';
import { withNote } from '@/lib/draft/updates';
import { fill } from '@/lib/i18n/fill';
import type { Question } from '@/lib/model/types';
import { useTexts } from '@/lib/page-texts/assessment';
import type { DocumentForm } from '@/lib/session/forms/use-document-form';
import { useSession } from '@/lib/session/session';

interface NoteFieldProps {
  question: Question;
  title: string;
  form: DocumentForm;
}

/** A note at a question; closed until wanted, open where there is one. */
export function NoteField({ question, title, form }: NoteFieldProps) {
  const texts = useTexts('page');
  const { draft, change } = useSession();
  const { notes } = draft.request;
  // Decided when the page opens; typing must not open or close it.
  const [open] = useState(() => notes?.[question.id] !== undefined);
  const path = fieldPath.note(question.id);
  const note = controlName(path);
  const field = form.register(note);
  const { handlers, status } = useUndoClearing({
    name: texts.note,
    onBlur: field.onBlur,
    onRestore: (text) => change(path, (present) => withNote(present, question.id, text)),
  });

  return (
    <Details
      open={open}
      summary={
        <span>
          {texts.moreNote}
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
        {...field}
        {...handlers}
      />
      {status}
    </Details>
  );
}
