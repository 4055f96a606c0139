'use client';

import { Suspense, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { fill } from '@/lib/i18n/fill';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useUi } from '@/lib/page-texts/ui';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { useSession } from '@/lib/session/session';
import { AssignChoices } from './AssignChoices';

interface AssignButtonProps {
  /** UUID of the member. */
  member: string;
  name: string;
  /** Ids of stations and questions. */
  assigned: readonly string[];
  onAssign: (ids: string[]) => void;
}

/** Opens the choice of questions that a member is asked to answer for the team. */
export function AssignButton({ member, name, assigned, onAssign }: AssignButtonProps) {
  const { members: texts, loading } = useRoomTexts();
  const { cancel } = useUi('common');
  const [open, setOpen] = useState(false);
  const { id } = useSession();
  const form = useForm<{ asked: string[] }>({ defaultValues: { asked: [...assigned] } });
  const { register, handleSubmit, reset } = form;
  const forget = useKeptForm(form, `/assessment/${id}/team/assign/${member}`);
  const close = () => {
    forget();
    reset({ asked: [...assigned] });
    setOpen(false);
  };
  const save = handleSubmit(({ asked }) => {
    close();
    onAssign(asked);
  });

  return (
    <>
      <Button variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.assign}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={fill(texts.assignTitle, { name })}
        actions={
          <>
            <Button onClick={() => void save()}>{texts.assignSave}</Button>
            <Button variant="secondary" onClick={close}>
              {cancel}
            </Button>
          </>
        }
      >
        <p>{texts.assignBody}</p>
        {open && (
          <Suspense fallback={<p role="status">{loading}</p>}>
            <AssignChoices field={register('asked')} />
          </Suspense>
        )}
      </Dialog>
    </>
  );
}
