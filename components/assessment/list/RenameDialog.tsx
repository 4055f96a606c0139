'use client';

import { type FormEvent, useId, useState } from 'react';
import { useUi } from '@/components/i18n/UiProvider';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { TextInput } from '@/components/ui/TextInput';
import { fill } from '@/lib/i18n/fill';
import { useTexts } from '../texts';

const LONGEST = 300;

interface RenameDialogProps {
  open: boolean;
  name: string;
  onClose: () => void;
  onRename: (name: string) => void;
}

/** Asks for another name. */
export function RenameDialog({ open, name, onClose, onRename }: RenameDialogProps) {
  const ui = useTexts('list');
  const errors = useTexts('errors');
  const settings = useTexts('settings');
  const { cancel } = useUi('common');
  const [error, setError] = useState<string>();
  const form = useId();

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const next = String(new FormData(event.currentTarget).get(form)).trim();
    if (!next) return setError(errors.name);
    if (next.length > LONGEST) return setError(fill(errors.lineTooLong, { limit: LONGEST }));
    setError(undefined);
    onRename(next);
    onClose();
  };

  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={ui.renameTitle}
      actions={
        <>
          <Button type="submit" form={`${form}-form`}>
            {ui.renameSave}
          </Button>
          <Button variant="secondary" onClick={onClose}>
            {cancel}
          </Button>
        </>
      }
    >
      <form id={`${form}-form`} noValidate onSubmit={submit}>
        <TextInput label={settings.name} name={form} defaultValue={name} error={error} />
      </form>
    </Dialog>
  );
}
