'use client';

import { Suspense, useState } from 'react';
import { useForm } from 'react-hook-form';
import { useUi } from '@/components/i18n/UiProvider';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { fill } from '@/lib/i18n/fill';
import { useRoomTexts } from '../texts';
import { AssignChoices } from './AssignChoices';

interface AssignButtonProps {
  name: string;
  /** Ids of stations and questions. */
  assigned: readonly string[];
  onAssign: (ids: string[]) => void;
}

/** Asks a member for what they know most about. */
export function AssignButton({ name, assigned, onAssign }: AssignButtonProps) {
  const { members: said, loading } = useRoomTexts();
  const { cancel } = useUi('common');
  const [open, setOpen] = useState(false);
  const { register, handleSubmit, reset } = useForm<{ asked: string[] }>();
  const close = () => setOpen(false);
  const save = handleSubmit(({ asked }) => {
    close();
    onAssign(asked);
  });

  return (
    <>
      <Button
        variant="quiet"
        aria-haspopup="dialog"
        onClick={() => {
          reset({ asked: [...assigned] });
          setOpen(true);
        }}
      >
        {said.assign}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={fill(said.assignTitle, { name })}
        actions={
          <>
            <Button onClick={() => void save()}>{said.assignSave}</Button>
            <Button variant="secondary" onClick={close}>
              {cancel}
            </Button>
          </>
        }
      >
        <p>{said.assignBody}</p>
        {open && (
          <Suspense fallback={<p role="status">{loading}</p>}>
            <AssignChoices field={register('asked')} />
          </Suspense>
        )}
      </Dialog>
    </>
  );
}
