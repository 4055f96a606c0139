'use client';

import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { fill } from '@/lib/i18n/fill';
import type { Template } from '@/lib/i18n/template';

interface DeleteButtonProps {
  texts: Record<'delete' | 'deleteConfirm' | 'deleteBody', string> & {
    deleteTitle: Template<'name'>;
  };
  /** What the assessment is called. */
  name: string;
  onDelete: () => void;
}

/** Deletes an assessment, after asking. */
export function DeleteButton({ texts, name, onDelete }: DeleteButtonProps) {
  return (
    <ConfirmButton
      label={texts.delete}
      title={fill(texts.deleteTitle, { name })}
      confirmLabel={texts.deleteConfirm}
      onConfirm={onDelete}
    >
      {texts.deleteBody}
    </ConfirmButton>
  );
}
