'use client';

import { type ReactNode, Suspense } from 'react';
import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useUi } from '@/lib/page-texts/ui';
import { useDialogForm } from '@/lib/session/forms/use-dialog-form';
import { useSession } from '@/lib/session/session';
import { AssignChoices } from './AssignChoices';

interface QuestionsButtonProps {
  /** Its place among the forms of the team, such as `assign/` and a member. */
  place: string;
  children: ReactNode;
  title: string;
  body: string;
  save: string;
  /** Ids of stations and questions that are asked now. */
  asked: readonly string[];
  onChoose: (ids: string[]) => void;
  /** Another way to decide, beside the choice. */
  instead?: { label: string; onChoose: () => void } | undefined;
}

/** Opens a choice of stations and questions. */
export function QuestionsButton(props: QuestionsButtonProps) {
  const { place, children, title, body, save, asked, onChoose, instead } = props;
  const { loading } = useRoomTexts();
  const { cancel } = useUi('common');
  const { id } = useSession();
  const { form, open, show, close } = useDialogForm<{ asked: string[] }>(
    { asked: [...asked] },
    `/assessment/${id}/team/${place}`,
  );
  const submit = form.handleSubmit(({ asked: chosen }) => {
    close();
    onChoose(chosen);
  });

  return (
    <>
      <Button variant="quiet" aria-haspopup="dialog" onClick={show}>
        {children}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={title}
        actions={
          <>
            <Button onClick={() => void submit()}>{save}</Button>
            {instead && (
              <Button
                variant="secondary"
                onClick={() => {
                  close();
                  instead.onChoose();
                }}
              >
                {instead.label}
              </Button>
            )}
            <Button variant="secondary" onClick={close}>
              {cancel}
            </Button>
          </>
        }
      >
        <p>{body}</p>
        {open && (
          <Suspense fallback={<p role="status">{loading}</p>}>
            <AssignChoices field={form.register('asked')} />
          </Suspense>
        )}
      </Dialog>
    </>
  );
}
