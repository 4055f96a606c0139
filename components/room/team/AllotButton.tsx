'use client';

import { Suspense, useState } from 'react';
import { useForm } from 'react-hook-form';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { VisuallyHidden } from '@/components/ui/VisuallyHidden';
import { fill } from '@/lib/i18n/fill';
import { questions } from '@/lib/instrument/questions';
import { useNames } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useUi } from '@/lib/page-texts/ui';
import type { Role } from '@/lib/rooms/documents/parts';
import { useKeptForm } from '@/lib/session/forms/use-kept-form';
import { useSession } from '@/lib/session/session';
import { AssignChoices } from './AssignChoices';

interface AllotButtonProps {
  role: Role;
  /** Ids of the questions that the role is asked now. */
  asked: readonly string[];
  /** The coordinator chose them. */
  byHand: boolean;
  /** With ids of questions; undefined: divided by itself again. */
  onChoose: (ids: string[] | undefined) => void;
}

/** Opens the choice of questions for everybody in a role. */
export function AllotButton({ role, asked, byHand, onChoose }: AllotButtonProps) {
  const { allotment: texts, loading } = useRoomTexts();
  const { cancel } = useUi('common');
  const { roles } = useNames();
  const [open, setOpen] = useState(false);
  const { id } = useSession();
  const form = useForm<{ asked: string[] }>({ defaultValues: { asked: [...asked] } });
  const { register, handleSubmit, reset } = form;
  const forget = useKeptForm(form, `/assessment/${id}/team/allot/${role}`);
  const close = () => {
    forget();
    reset({ asked: [...asked] });
    setOpen(false);
  };
  const save = handleSubmit(({ asked: chosen }) => {
    close();
    // A station stands for all its questions.
    onChoose(
      questions
        .filter((one) => chosen.includes(one.id) || chosen.includes(one.station))
        .map((one) => one.id),
    );
  });

  return (
    <>
      <Button variant="quiet" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {texts.change}
        <VisuallyHidden> {fill(texts.changeFor, { role: roles[role] })}</VisuallyHidden>
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={fill(texts.changeTitle, { role: roles[role] })}
        actions={
          <>
            <Button onClick={() => void save()}>{texts.save}</Button>
            {byHand && (
              <Button
                variant="secondary"
                onClick={() => {
                  close();
                  onChoose(undefined);
                }}
              >
                {texts.reset}
              </Button>
            )}
            <Button variant="secondary" onClick={close}>
              {cancel}
            </Button>
          </>
        }
      >
        <p>{texts.changeBody}</p>
        {open && (
          <Suspense fallback={<p role="status">{loading}</p>}>
            <AssignChoices field={register('asked')} />
          </Suspense>
        )}
      </Dialog>
    </>
  );
}
