'use client';

import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { fill } from '@/lib/i18n/fill';

interface DeleteButtonProps {
  words: Record<'delete' | 'deleteTitle' | 'deleteConfirm' | 'deleteBody', string>;
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
