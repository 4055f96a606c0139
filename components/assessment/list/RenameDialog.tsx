'use client';

import { useId } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Form } from '@/components/ui/form/Form';
import { TextInput } from '@/components/ui/form/TextInput';
import { fill } from '@/lib/i18n/fill';
import { LONGEST_LINE } from '@/lib/instrument/schema/limits';
import { useTexts } from '@/lib/page-texts/assessment';
import { useUi } from '@/lib/page-texts/ui';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';

interface RenameDialogProps {
  /** UUID of the assessment. */
  id: string;
  open: boolean;
  name: string;
  onClose: () => void;
  onRename: (name: string) => void;
}

/** Asks for another name. */
export default function RenameDialog({ id, open, name, onClose, onRename }: RenameDialogProps) {
  const texts = useTexts('list');
  const errors = useTexts('errors');
  const settings = useTexts('settings');
  const { cancel } = useUi('common');
  const formId = useId();
  const field = `name-${id}`;
  const form = useForm<Record<string, string>>({ values: { [field]: name } });
  const { register, handleSubmit, reset, formState } = form;
  const forget = useKeptForm(form, `/assessment/${id}/rename`);
  const close = () => {
    forget();
    reset({ [field]: name });
    onClose();
  };
  const rename = handleSubmit((values) => {
    onRename(String(values[field]).trim());
    forget();
    onClose();
  });

  return (
    <Dialog
      open={open}
      onClose={close}
      title={texts.renameTitle}
      actions={
        <>
          <Button type="submit" form={formId}>
            {texts.renameSave}
          </Button>
          <Button variant="secondary" onClick={close}>
            {cancel}
          </Button>
        </>
      }
    >
      <Form id={formId} onSubmit={() => void rename()}>
        <TextInput
          label={settings.name}
          error={formState.errors[field]?.message}
          {...register(field, {
            validate: (value) =>
              (value.trim() === '' && errors.name) ||
              value.trim().length <= LONGEST_LINE ||
              fill(errors.lineTooLong, { limit: LONGEST_LINE }),
          })}
        />
      </Form>
    </Dialog>
  );
}
