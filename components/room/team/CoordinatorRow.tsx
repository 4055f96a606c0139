'use client';

import { Button } from '@/components/ui/Button';
import { Dialog } from '@/components/ui/Dialog';
import { Select } from '@/components/ui/form/Select';
import { Cell, RowHead } from '@/components/ui/Table';
import { ROLES } from '@/lib/instrument/roles';
import { useNames } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useUi } from '@/lib/page-texts/ui';
import type { CoordinatorRecord } from '@/lib/rooms/documents/coordinator-record';
import { useDialogForm } from '@/lib/session/forms/use-dialog-form';
import { useSession } from '@/lib/session/session';

/** In which role the coordinator answers, and whether that is finished. */
type Taking = Pick<CoordinatorRecord, 'coordinatorRole' | 'coordinatorFinished'>;

interface CoordinatorRowProps {
  desk: CoordinatorRecord;
  onChange: (change: Taking) => void;
}

/** The coordinator among the members: in which role the own answers count, and whether they are done. */
export function CoordinatorRow({
  desk: { coordinatorRole: role, coordinatorFinished: finished = false },
  onChange,
}: CoordinatorRowProps) {
  const { members: texts } = useRoomTexts();
  const { roles } = useNames();
  const { draft } = useSession();
  const answered = Object.keys(draft.request.answers ?? {}).length > 0;
  const state = finished ? texts.finished : answered ? texts.busy : texts.notStarted;
  return (
    <tr>
      <RowHead>{texts.you}</RowHead>
      <Cell>{role ? roles[role] : texts.leads}</Cell>
      <Cell>–</Cell>
      <Cell>{role ? state : '–'}</Cell>
      <Cell>
        <div className="flex flex-wrap gap-x-4">
          <RoleButton
            role={role}
            onChoose={(chosen) =>
              onChange({
                coordinatorRole: chosen,
                coordinatorFinished: chosen !== null && finished,
              })
            }
          />
          {role && (
            <Button
              variant="quiet"
              onClick={() => onChange({ coordinatorRole: role, coordinatorFinished: !finished })}
            >
              {finished ? texts.ownUndone : texts.ownDone}
            </Button>
          )}
        </div>
      </Cell>
    </tr>
  );
}

const NO_ROLE = 'none';

/** Opens the choice of the role in which the own answers count. */
function RoleButton({
  role,
  onChoose,
}: {
  role: Taking['coordinatorRole'];
  onChoose: (role: Taking['coordinatorRole']) => void;
}) {
  const { members: texts, setup } = useRoomTexts();
  const { cancel } = useUi('common');
  const { roles } = useNames();
  const { id } = useSession();
  const { form, open, show, close } = useDialogForm<{ ownRole: string }>(
    { ownRole: role ?? NO_ROLE },
    `/assessment/${id}/team/role`,
  );
  const save = form.handleSubmit(({ ownRole }) => {
    close();
    form.reset({ ownRole });
    onChoose(ROLES.find((candidate) => candidate === ownRole) ?? null);
  });
  return (
    <>
      <Button variant="quiet" aria-haspopup="dialog" onClick={show}>
        {texts.ownRole}
      </Button>
      <Dialog
        open={open}
        onClose={close}
        title={setup.role}
        actions={
          <>
            <Button onClick={() => void save()}>{texts.assignSave}</Button>
            <Button variant="secondary" onClick={close}>
              {cancel}
            </Button>
          </>
        }
      >
        <Select
          label={texts.ownRole}
          hint={setup.roleHint}
          options={[
            { value: NO_ROLE, label: setup.roleNone },
            ...ROLES.map((candidate) => ({ value: candidate, label: roles[candidate] })),
          ]}
          {...form.register('ownRole')}
        />
      </Dialog>
    </>
  );
}
