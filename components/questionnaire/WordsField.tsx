'use client';

import { useUndoClearing } from '@/components/fields/use-undo-clearing';
import { TextArea } from '@/components/ui/form/TextArea';
import { fieldPath } from '@/lib/draft/field-path';
import { withAnswer } from '@/lib/draft/updates';
import type { DocumentForm } from '@/lib/session/forms/use-document-form';
import { useSession } from '@/lib/session/session';

interface WordsFieldProps {
  /** The question. */
  id: string;
  title: string;
  label: string;
  hint: string | undefined;
  form: DocumentForm;
}

/** An answer in own words; what is cleared is offered back. */
export function WordsField({ id, title, label, hint, form }: WordsFieldProps) {
  const { change } = useSession();
  const field = form.register(id);
  const { handlers, status } = useUndoClearing({
    name: title,
    onBlur: field.onBlur,
    onRestore: (words) => change(fieldPath.answer(id), (draft) => withAnswer(draft, id, words)),
  });
  return (
    <>
      <TextArea
        label={label}
        hint={hint}
        optional
        rows={5}
        error={form.errorOf(id)}
        {...field}
        {...handlers}
      />
      {status}
    </>
  );
}
