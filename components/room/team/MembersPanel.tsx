'use client';

import { AttemptStatus } from '@/components/room/AttemptStatus';
import { ConfirmButton } from '@/components/ui/ConfirmButton';
import { Cell, ColumnHead, RowHead, Table } from '@/components/ui/Table';
import { fill } from '@/lib/i18n/fill';
import { formatDate } from '@/lib/i18n/format';
import { useNames } from '@/lib/page-texts/assessment';
import { useRoomTexts } from '@/lib/page-texts/room';
import { useLocale } from '@/lib/page-texts/ui';
import type { CoordinatorRecord } from '@/lib/rooms/documents/coordinator-record';
import type { SharedRecord } from '@/lib/rooms/documents/shared-record';
import type { MemberView } from '@/lib/rooms/roles/members';
import type { Room } from '@/lib/session/room/room';
import { useAssignedWords } from '@/lib/session/room/use-assigned-words';
import { useAttempt } from '@/lib/session/room/use-attempt';
import { useMemberName } from '@/lib/session/room/use-member-name';
import { AssignButton } from './AssignButton';
import { CoordinatorRow } from './CoordinatorRow';

interface MembersPanelProps {
  room: Room;
  board: SharedRecord;
  desk: CoordinatorRecord;
}

/**
 * The members: role, whether finished, and what they were asked; never answers, nor how many, since some
 * answers make other questions inapplicable and a count would reveal them.
 */
export function MembersPanel({
  room: { view, sync },
  board: sharedRecord,
  desk: coordinatorRecord,
}: MembersPanelProps) {
  const { members: texts, team, noName } = useRoomTexts();
  const { roles } = useNames();
  const locale = useLocale();
  const attempt = useAttempt();
  const roleOf = ({ role }: MemberView) => (role ? roles[role] : texts.unreadable);
  const nameOf = useMemberName();
  const stateOf = (member: MemberView) =>
    member.unreadable.length > 0
      ? texts.unreadable
      : member.isNewer
        ? texts.newer
        : member.answers?.finished
          ? texts.finished
          : member.answers && Object.keys(member.answers.answers).length > 0
            ? texts.busy
            : texts.notStarted;
  const left = Object.entries(coordinatorRecord.roster).filter(([, entry]) => entry.left);

  return (
    <section className="border-t border-rule pt-5 pb-10">
      <h2 className="text-lg/7">{texts.heading}</h2>
      <div className="flow mt-4">
        <Table caption={texts.caption}>
          <thead>
            <tr>
              <ColumnHead>{texts.member}</ColumnHead>
              <ColumnHead>{texts.role}</ColumnHead>
              <ColumnHead>{texts.joined}</ColumnHead>
              <ColumnHead>{texts.state}</ColumnHead>
              <ColumnHead>{texts.actions}</ColumnHead>
            </tr>
          </thead>
          <tbody>
            <CoordinatorRow
              desk={coordinatorRecord}
              onChange={(change) =>
                void attempt.run(() =>
                  sync.act((coordinator) =>
                    coordinator.changeCoordinatorRecord((present) => ({ ...present, ...change })),
                  ),
                )
              }
            />
            {view.members.map((member) => {
              const asked = sharedRecord.assignments[member.id] ?? [];
              return (
                <tr key={member.id}>
                  <RowHead>
                    {member.name || noName}
                    {asked.length > 0 && <Asked ids={asked} member={member} />}
                    {member.unreadable.length > 0 && (
                      <p className="max-w-xs text-ink-soft">{texts.unreadableHint}</p>
                    )}
                    {member.isNewer && <p className="max-w-xs text-ink-soft">{texts.newerHint}</p>}
                  </RowHead>
                  <Cell>{roleOf(member)}</Cell>
                  <Cell>{formatDate(locale, Date.parse(member.joinedAt))}</Cell>
                  <Cell>{stateOf(member)}</Cell>
                  <Cell>
                    <div className="flex flex-wrap gap-x-4">
                      <AssignButton
                        member={member.id}
                        name={nameOf(member)}
                        assigned={asked}
                        onAssign={(ids) =>
                          attempt.run(() =>
                            sync.act((coordinator) =>
                              coordinator.changeSharedRecord((present) => ({
                                ...present,
                                assignments: { ...present.assignments, [member.id]: ids },
                              })),
                            ),
                          )
                        }
                      />
                      <ConfirmButton
                        variant="quiet"
                        label={texts.remove}
                        title={fill(texts.removeTitle, { name: nameOf(member) })}
                        confirmLabel={texts.removeConfirm}
                        onConfirm={() =>
                          void attempt.run(() =>
                            sync.act((coordinator) => coordinator.removeMember(member.id)),
                          )
                        }
                      >
                        {texts.removeBody}
                      </ConfirmButton>
                    </div>
                  </Cell>
                </tr>
              );
            })}
            {left.map(([id, entry]) => (
              <tr key={id}>
                <RowHead>{entry.label || noName}</RowHead>
                <Cell>–</Cell>
                <Cell>{formatDate(locale, Date.parse(entry.joinedAt))}</Cell>
                <Cell>{texts.left}</Cell>
                <Cell />
              </tr>
            ))}
          </tbody>
        </Table>
        {view.members.length === 0 && <p>{team.nobody}</p>}
        <AttemptStatus attempt={attempt} />
      </div>
    </section>
  );
}

/** The questions a member is asked, and whether they agreed to answer them for the team. */
function Asked({ ids, member }: { ids: readonly string[]; member: MemberView }) {
  const { members: texts } = useRoomTexts();
  const stations = useAssignedWords(ids);
  const agreed = ids.every((id) => member.answers?.accepted.includes(id));
  return (
    <p className="text-ink-soft">
      {fill(texts.assigned, { stations })} ({agreed ? texts.accepted : texts.notAccepted})
    </p>
  );
}
