'use client';

import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';

interface DeleteButtonProps {
  words: Record<'delete' | 'deleteConfirm' | 'deleteBody', string> & {
    deleteTitle: Template<'name'>;
  };
  /** What the assessment is called. */
  name: string;
  onDelete: () => void;
}

/** Deletes an assessment, after asking. */
export function DeleteButton({ words, name, onDelete }: DeleteButtonProps) {
  return (
    <ConfirmButton
      label={words.delete}
      title={fill(words.deleteTitle, { name })}
      confirmLabel={words.deleteConfirm}
      onConfirm={onDelete}
    >
      {words.deleteBody}
    </ConfirmButton>
  );
}
